import { readFileSync } from 'node:fs';
import path from 'node:path';
import { usualLimits, type ExportLimits } from '../../../bot/inventory/exportLimits';
import { readInventorySettings } from '../../../bot/inventory/exportSource';
import type { ExportTable, RowText } from '../../../bot/inventory/exportTable';
import { textAt } from '../../../bot/inventory/heldTable';
import { readExport } from '../../../bot/inventory/readExport';
import type { ReadExport } from '../../../bot/inventory/tableReader';

export const sampleFolder = path.join(__dirname, '../../../config/sample-region/inventory');
export const sampleSettings = readInventorySettings(
  JSON.parse(readFileSync(path.join(sampleFolder, 'inventory.json'), 'utf8')),
);

export const header = 'Benämning;Tillverkare;Modell;Serienummer;Enhet;Kostnadsställe';
export const pumpRow = 'Infusionspump;Exempelpump AB;EP-3000;1001;Intensivvårdsavdelningen;12310';

/** Reads a file with the sample region's sources. */
export const readFile = async (
  content: Uint8Array | string,
  name = 'Medusa.csv',
  limits: Partial<ExportLimits> = {},
): Promise<ReadExport> =>
  readExport({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
    sources: sampleSettings.sources,
    limits: { ...usualLimits, ...limits },
  });

/** Reads a file that is expected to give a table. */
export async function tableOf(content: Uint8Array | string, name?: string): Promise<ExportTable> {
  const read = await readFile(content, name);
  if ('refusal' in read) throw new RangeError(read.refusal.code);
  return read.table;
}

/** One column of a table, row by row. */
export const columnOf = (table: ExportTable, text: RowText): string[] =>
  Array.from({ length: table.rows }, (_, row) => textAt(table, text, row));

/** How often each odd thing was seen. */
export const warningsOf = (read: ReadExport): { readonly [kind: string]: number } =>
  'refusal' in read
    ? {}
    : Object.fromEntries(
        read.warnings
          .filter(({ kind }) => kind !== 'missing-columns')
          .map(({ kind, count }) => [kind, count]),
      );
