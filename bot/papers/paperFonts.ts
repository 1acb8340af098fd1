import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The files of the font that papers are set in, by weight and by the letters they hold. */
export const fontFiles = {
  regular: 'source-sans-3-latin-400-normal.woff',
  bold: 'source-sans-3-latin-700-normal.woff',
  regularFurther: 'source-sans-3-latin-ext-400-normal.woff',
  boldFurther: 'source-sans-3-latin-ext-700-normal.woff',
} as const;
export type PaperFont = keyof typeof fontFiles;
export type PaperFonts = { readonly [F in PaperFont]: Buffer };

/** Where a font file lies: in `fonts` beside the bundle, or in its package while the service runs from its sources. */
export function placeOfFont(file: string): string {
  const beside = join(__dirname, 'fonts', file);
  if (existsSync(beside)) return beside;
  return createRequire(__filename).resolve(`@fontsource/source-sans-3/files/${file}`);
}

let read: PaperFonts | undefined;

/** The fonts, read once. */
export function paperFonts(): PaperFonts {
  read ??= Object.fromEntries(
    Object.entries(fontFiles).map(([name, file]) => [name, readFileSync(placeOfFont(file))]),
  ) as { [F in PaperFont]: Buffer };
  return read;
}
