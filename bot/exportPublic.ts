import { sharePointDocumentTexts } from '../src/adapters/sharepoint/sharePointDocumentTexts';
import { sharePointEventLog } from '../src/adapters/sharepoint/sharePointEventLog';
import { sharePointPublicSource } from '../src/adapters/sharepoint/sharePointPublicSource';
import { sha256, systemClock } from './clock';
import { certificateTokens } from './identity/appTokens';
import { folderFiles } from './publicPages/folderFiles';
import { publicSiteOf } from './publicPages/publicFrame';
import { publishingPublicly } from './publicPages/publishingPublicly';
import { readRegion } from './region';
import { readSettings } from './settings';
import { siteForWork } from './sharepoint/site';

const usage = 'Usage: npm run -s export-public -- FOLDER';

/** The command `export-public`: writes the public documents to a folder, as they are in force now (GD-10). */
async function main(args: readonly string[]): Promise<number> {
  const [folder, ...more] = args;
  if (folder === undefined || folder.startsWith('-') || more.length > 0) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const settings = readSettings(process.env);
  const region = readRegion(settings.regionFile);
  const site = siteForWork(settings.siteUrl, certificateTokens(settings));
  let problems = 0;
  const { makeWhole } = publishingPublicly({
    files: folderFiles(folder),
    source: sharePointPublicSource(
      site,
      sharePointEventLog(site),
      sharePointDocumentTexts(site, sha256),
    ),
    ...{ site: publicSiteOf(region), clock: systemClock },
    onProblem: (number, problem) => {
      problems += 1;
      process.stderr.write(`${number}: ${String(problem)}\n`);
    },
  });
  const changed = await makeWhole();
  process.stdout.write(
    `${folder}: ${changed === 0 ? 'nothing has changed' : `${changed} files changed`}\n`,
  );
  return problems > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `The public documents were not exported. ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
