import { getDocumentProxy } from 'unpdf';
import type { RoutineSource } from '../../src/domain/documents/reading/sourceLine';
import type { UnreadableFile } from '../../src/domain/documents/reading/unreadable';
import { pdfLines, type PdfPage } from './pdfLines';

/** A handbook may be long; what is longer than this is no routine. */
export const documentLimits = { bytes: 25_000_000, pages: 500 } as const;

interface LinkAnnotation {
  readonly subtype?: string;
  readonly url?: string;
}

interface FontHolder {
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
}

/** Fonts are known by name once a page has been prepared for drawing: `BCDEEE+Calibri-Bold`. */
function isBoldIn({ commonObjs }: FontHolder, fontName: string): boolean {
  if (!commonObjs.has(fontName)) return false;
  const font = commonObjs.get(fontName) as { readonly name?: string; readonly bold?: boolean };
  return font.bold === true || /bold|black|heavy|semibold/i.test(font.name ?? '');
}

const fontNames = (items: readonly unknown[]): readonly string[] =>
  Array.from(
    new Set(
      items.flatMap((item) => {
        const { fontName } = item as { readonly fontName?: string };
        return fontName === undefined ? [] : [fontName];
      }),
    ),
  );

const failure = (error: unknown): UnreadableFile =>
  error instanceof Error && error.name === 'PasswordException'
    ? { code: 'file/encrypted' }
    : { code: 'file/damaged' };

/** Reads the lines of a PDF with their look, and its links. Never runs scripts in it. */
export async function readPdfSource(content: Uint8Array): Promise<RoutineSource | UnreadableFile> {
  try {
    const pdf = await getDocumentProxy(content, { verbosity: 0 });
    try {
      if (pdf.numPages > documentLimits.pages) return { code: 'file/too-large' };
      const pages: PdfPage[] = [];
      const links: string[] = [];
      const fonts = new Map<string, boolean>();
      const isBold = (fontName: string): boolean => fonts.get(fontName) === true;
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        // Preparing a page costs far more than its text: it is done where a font is met for the first time.
        const unknown = fontNames(items).filter((name) => !fonts.has(name));
        if (unknown.length > 0) await page.getOperatorList();
        const holder = page as unknown as FontHolder;
        unknown.forEach((name) => fonts.set(name, isBoldIn(holder, name)));
        const [, bottom = 0, , top = 842] = page.view as readonly number[];
        pages.push({ items, isBold, height: top - bottom });
        const annotations = (await page.getAnnotations()) as readonly LinkAnnotation[];
        links.push(...annotations.flatMap(({ url }) => (url === undefined ? [] : [url])));
        page.cleanup();
      }
      const lines = pdfLines(pages);
      return lines.length === 0 ? { code: 'file/no-text' } : { lines, links, pageLines: [] };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    return failure(error);
  }
}
