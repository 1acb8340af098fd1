import { JSDOM } from 'jsdom';
import JSZip from 'jszip';

const { DOMParser } = new JSDOM('').window;

/** A part of a document, which must be XML that a strict reader takes. */
export function xmlPart(source: string): Document {
  const part = new DOMParser().parseFromString(source, 'application/xml');
  const fault = part.querySelector('parsererror');
  if (fault) throw new Error(`not XML: ${fault.textContent}`);
  return part;
}

export interface OpenedFile {
  readonly names: readonly string[];
  readonly part: (name: string) => Document;
}

/** The parts of a DOCX or XLSX that are XML, each parsed when it is asked for. */
export async function opened(bytes: Uint8Array): Promise<OpenedFile> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const sources = new Map<string, string>();
  for (const name of names) sources.set(name, await zip.file(name)!.async('string'));
  return { names, part: (name) => xmlPart(sources.get(name)!) };
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that a reader of the Word document reads, with one space between words. */
export async function docxWords(bytes: Uint8Array): Promise<string> {
  const paragraphs = Array.from(
    (await opened(bytes)).part('word/document.xml').getElementsByTagName('w:p'),
  );
  const words = paragraphs.map((paragraph) =>
    Array.from(paragraph.querySelectorAll('*'))
      .map((node) => ({ 'w:t': node.textContent ?? '', 'w:br': ' ' })[node.tagName] ?? '')
      .join(''),
  );
  return oneSpace(words.join(' '));
}

/** All that a reader of the HTML mail reads, with one space between words. */
export function htmlWords(html: string): string {
  const { body } = new JSDOM(html.replace(/<br>|<\/(h1|h2|p|th|td)>/g, ' $&')).window.document;
  return oneSpace(body.textContent ?? '');
}

export const textWords = oneSpace;
