import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readRegion } from '../bot/region';
import { filledManifest } from './manifest';

const output = join('sharepoint', 'solution', 'kvittens-teams.zip');

/** Makes the app for Teams out of the template; a tenant's own ids come from the environment. */
async function main(): Promise<void> {
  const { env } = process;
  const regionFile = env['KVITTENS_REGION_FILE'];
  const stableLinks = regionFile && readRegion(regionFile).documents?.stableLinks;
  const manifest = filledManifest({
    clientId: env['KVITTENS_CLIENT_ID'] ?? '00000000-0000-0000-0000-000000000000',
    siteUrl: env['KVITTENS_SITE_URL'] ?? 'https://region.sharepoint.com/sites/mtp',
    ...(stableLinks ? { stableLinks } : {}),
  });
  const zip = new JSZip();
  zip.file('manifest.json', manifest);
  for (const icon of ['color.png', 'outline.png'])
    zip.file(icon, readFileSync(join('teams-app', 'icons', icon)));
  mkdirSync(join('sharepoint', 'solution'), { recursive: true });
  writeFileSync(output, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  process.stdout.write(`${output}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The Teams app could not be packaged. ${String(error)}\n`);
  process.exit(1);
});
