import { getDocumentProxy } from 'unpdf';
import type { ReadingProblemReason } from './mailReading';
import { pdfPageText } from './pdfPageText';
import { tidyText } from './decodeText';

/** The text of a PDF, page by page, or why there is none. */
export type PdfParse =
  | { readonly pages: readonly string[] }
  | { readonly reason: ReadingProblemReason; readonly detail?: string };

/** Larger files and longer ones are not parsed: a notice is a few pages. */
export const pdfLimits = { bytes: 25_000_000, pages: 200 } as const;

function reasonOf(error: unknown): PdfParse {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { reason: 'encrypted' };
  return { reason: 'damaged', detail: error instanceof Error ? error.message : String(error) };
}

/** Reads the text of a PDF in the order in which its maker wrote it. Never runs scripts in it. */
export async function parsePdf(content: Uint8Array): Promise<PdfParse> {
  if (content.byteLength > pdfLimits.bytes) return { reason: 'too-large' };
  try {
    const pdf = await getDocumentProxy(content, { verbosity: 0 });
    try {
      if (pdf.numPages > pdfLimits.pages) {
        return { reason: 'too-large', detail: `${pdf.numPages} pages` };
      }
      const pages: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        pages.push(tidyText(pdfPageText((await page.getTextContent()).items)));
        page.cleanup();
      }
      return pages.some((text) => text !== '') ? { pages } : { reason: 'no-text' };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    return reasonOf(error);
  }
}
