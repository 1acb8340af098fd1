import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail that lies ready to be delivered into the function mailbox. */
export interface SampleMail {
  readonly file: string;
  readonly subject: string;
}

const folder = join(__dirname, '..', '..', 'config', 'sample-region', 'mail');

const decodeWord = (_word: string, charset: string, coding: string, text: string): string => {
  const bytes =
    coding.toUpperCase() === 'B'
      ? Buffer.from(text, 'base64')
      : Buffer.from(
          text
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/gi, (_hit, hex: string) =>
              String.fromCharCode(parseInt(hex, 16)),
            ),
          'latin1',
        );
  return bytes.toString(charset.toLowerCase() === 'utf-8' ? 'utf8' : 'latin1');
};

/** The subject of a raw mail, with RFC 2047 words decoded, or nothing when there is none. */
export const subjectOf = (mime: string): string | undefined => {
  const head = mime.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const line = /^subject:[ \t]*(.+(?:\r?\n[ \t].+)*)/im.exec(head)?.[1];
  return line
    ?.replace(/\r?\n[ \t]+/g, ' ')
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=) (?==\?)/gi, '$1')
    .replace(/=\?([^?]+)\?([BQ])\?([^?]*)\?=/gi, decodeWord)
    .trim();
};

/** The sample mails of the checkout in the order of their names; none when the folder is missing. */
export const listSampleMails = async (from = folder): Promise<readonly SampleMail[]> => {
  const names = await readdir(from).catch(() => [] as string[]);
  const files = names.filter((name) => /^[\w.-]+\.eml$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      subject: subjectOf(await readFile(join(from, file), 'utf8')) ?? file,
    })),
  );
};

/** The bytes of one sample mail, or nothing when there is none by that name. */
export const readSampleMail = async (file: string, from = folder): Promise<Buffer | undefined> =>
  /^[\w.-]+\.eml$/.test(file) ? readFile(join(from, file)).catch(() => undefined) : undefined;
