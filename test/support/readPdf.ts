import { execFileSync } from 'node:child_process';

const read = `import { getDocumentProxy } from 'unpdf';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const texts = [];
const tags = [];
const visit = ({ role, children = [] }) => {
  if (role) tags.push(role);
  children.forEach(visit);
};
for (let at = 1; at <= pdf.numPages; at += 1) {
  const page = await pdf.getPage(at);
  const { items } = await page.getTextContent();
  texts.push(items.map(({ str = '' }) => str).join(' '));
  visit(await page.getStructTree());
}
const { info } = await pdf.getMetadata();
const marked = await pdf.getMarkInfo();
const text = texts.join(' ').replace(/\\s+/g, ' ');
console.log(JSON.stringify({ text, tags, info, marked, pages: pdf.numPages }));`;

/** A PDF as it is read back. */
export interface ReadPdf {
  readonly text: string;
  /** The roles of its structure, in reading order. */
  readonly tags: readonly string[];
  readonly info: { readonly [name: string]: unknown };
  readonly marked: { readonly Marked: boolean } | null;
  readonly pages: number;
}

/** Text, tags and properties of a PDF; read in a process of its own, for the reader is an ES module that jest cannot load. */
export const readPdf = (pdf: Uint8Array): ReadPdf =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', read], {
      input: pdf,
      encoding: 'utf8',
    }),
  ) as ReadPdf;
