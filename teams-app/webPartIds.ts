import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
}

const templateName = (alias: string): string =>
  alias.replace(/([a-z])(?=[A-Z])/g, '$1_').toUpperCase();

/** The ids of the web parts in a folder, by the name a template gives them: `MY_RECEIPTS_WEB_PART`. */
export function webPartIds(folder: string): { readonly [name: string]: string } {
  const manifests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.manifest.json'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as WebPartManifest);
  return Object.fromEntries(manifests.map(({ alias, id }) => [templateName(alias), id]));
}
