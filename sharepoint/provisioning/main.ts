import { certificateTokens } from '../../bot/identity/appTokens';
import { readRegion } from '../../bot/region';
import { readSettings } from '../../bot/settings';
import { siteForWork } from '../../bot/sharepoint/site';
import { importUnits } from './importUnits';
import { provisionLibrary } from './provisionLibrary';
import { provision, reportLine } from './provision';

/** The command `provision`: makes the lists on the site of the environment and puts the region's directory there. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const site = siteForWork(settings.siteUrl, certificateTokens(settings));
  for (const report of await provision(site)) process.stdout.write(`${reportLine(report)}\n`);
  const region = readRegion(settings.regionFile);
  if (region.inventory) {
    const made = await provisionLibrary(site, region.inventory.library);
    process.stdout.write(`${region.inventory.library}: ${made ? 'made' : 'in place'}\n`);
  }
  const added = await importUnits(site, region.units);
  process.stdout.write(`Units: ${added === 0 ? 'nothing new' : `${added} added`}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The lists could not be made. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
