import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPdf } from './documentPdf';
import { documentWord } from './documentWord';
import { otherDocuments } from './otherDocuments';
import { safetyNotices } from './safetyNotices';

/** Writes the files of the sample region's governing documents: the leading routine as Word and PDF, the others as Word. */
async function main(): Promise<void> {
  const place = (name: string): string => join(__dirname, name);
  for (const document of [safetyNotices, ...otherDocuments])
    writeFileSync(place(`${document.number}.docx`), await documentWord(document));
  const madeOn = new Date(`${safetyNotices.approvedOn}T08:00:00.000Z`);
  writeFileSync(place(`${safetyNotices.number}.pdf`), await documentPdf(safetyNotices, madeOn));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
