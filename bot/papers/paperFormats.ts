import type { Response } from 'express';
import type { Paper } from '../../src/text/papers/paper';
import { paperDocx } from './paperDocx';
import { paperPdf } from './paperPdf';

const formats = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: paperDocx,
  },
  pdf: { type: 'application/pdf', write: paperPdf },
} as const;

/** The forms in which a paper is handed out. */
export type PaperFormat = keyof typeof formats;
export const isPaperFormat = (text: string): text is PaperFormat => Object.hasOwn(formats, text);

/** Answers with a paper as a file. */
export async function sendPaper(
  response: Response,
  paper: Paper,
  name: string,
  format: PaperFormat,
): Promise<void> {
  const { type, write } = formats[format];
  const content = await write(paper);
  response.attachment(`${name}.${format}`).type(type).send(Buffer.from(content));
}
