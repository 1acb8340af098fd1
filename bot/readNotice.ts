import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileCommand, notRead } from './fileCommand';
import { createReader } from './reading/createReader';
import { noticeJson } from './reading/noticeJson';

/** The command `read-notice`: mails, PDFs and texts in, one line of JSON a file out. */
fileCommand('read-notice', (count) => {
  const { read, close } = createReader({ threads: count > 1 ? 2 : 1 });
  return {
    close,
    read: async (file) => {
      try {
        return noticeJson(file, await read(await readFile(file)));
      } catch (error) {
        return { id: path.parse(file).name, file, error: notRead(error) };
      }
    },
  };
});
