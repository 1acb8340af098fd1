import { execFileSync } from 'node:child_process';

const read = `import { extractText, getDocumentProxy } from 'unpdf';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { text } = await extractText(pdf, { mergePages: false });
console.log(JSON.stringify(text));`;

/** The text of each page of a PDF; read in a process of its own, for the reader is an ES module that jest cannot load. */
export const printedPages = (pdf: Uint8Array): readonly string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', read], {
      input: pdf,
      encoding: 'utf8',
    }),
  ) as readonly string[];
