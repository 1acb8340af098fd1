import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { fillTemplate } from './fillTemplate';

const folder = 'teams-app';
const output = join('sharepoint', 'solution', 'kvittens-teams.zip');

/** Makes the app for Teams out of the template; a tenant's own ids come from the environment. */
async function main(): Promise<void> {
  const { env } = process;
  const webPart = JSON.parse(
    readFileSync(
      join('src', 'webparts', 'safetyNotices', 'SafetyNoticesWebPart.manifest.json'),
      'utf8',
    ),
  ) as { id: string };
  const manifest = fillTemplate(readFileSync(join(folder, 'manifest.template.json'), 'utf8'), {
    CLIENT_ID: env['KVITTENS_CLIENT_ID'] ?? '00000000-0000-0000-0000-000000000000',
    SITE_URL: env['KVITTENS_SITE_URL'] ?? 'https://region.sharepoint.com/sites/mtp',
    SITE_HOST: new URL(env['KVITTENS_SITE_URL'] ?? 'https://region.sharepoint.com/sites/mtp').host,
    WEB_PART_ID: webPart.id,
  });
  const zip = new JSZip();
  zip.file('manifest.json', manifest);
  for (const icon of ['color.png', 'outline.png'])
    zip.file(icon, readFileSync(join(folder, 'icons', icon)));
  mkdirSync(join('sharepoint', 'solution'), { recursive: true });
  writeFileSync(output, await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  process.stdout.write(`${output}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The Teams app could not be packaged. ${String(error)}\n`);
  process.exit(1);
});
