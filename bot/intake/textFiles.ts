import type { RegisteredText } from '../../src/application/registerNotice';
import { type KeptFile, textName } from './filesToKeep';

/** The files kept with a notice that is a text: the text, and the same as evidence points into it. */
export const textFiles = ({
  documents,
}: Pick<RegisteredText, 'documents'>): readonly KeptFile[] => {
  const encoder = new TextEncoder();
  return [
    { name: textName, content: encoder.encode(JSON.stringify({ documents })) },
    ...documents.map(({ name, pages }) => ({ name, content: encoder.encode(pages.join('\n')) })),
  ];
};
