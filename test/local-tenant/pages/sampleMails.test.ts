import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  listSampleMails,
  readSampleMail,
  subjectOf,
} from '../../../local-tenant/pages/sampleMails';

describe('The subject of a sample mail', () => {
  it('is read from folded and encoded words', () => {
    const mime =
      'From: a@b.example\r\nSubject: =?utf-8?Q?S=C3=A4kerhets?=\r\n =?utf-8?B?bWVkZGVsYW5kZQ==?= 42\r\n\r\nSubject: not this';
    expect(subjectOf(mime)).toBe('Säkerhetsmeddelande 42');
  });

  it('is absent when the mail has none', () => {
    expect(subjectOf('From: a@b.example\r\n\r\nSubject: body')).toBeUndefined();
  });
});

describe('The sample mails', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sample-mails-'));
    await writeFile(join(folder, 'b.eml'), 'Subject: Andra\n\nb');
    await writeFile(join(folder, 'a.eml'), 'Subject: Första\n\na');
    await writeFile(join(folder, 'notes.txt'), 'x');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are the .eml files of the folder in the order of their names', async () => {
    expect(await listSampleMails(folder)).toEqual([
      { file: 'a.eml', subject: 'Första' },
      { file: 'b.eml', subject: 'Andra' },
    ]);
  });

  it('are none when the folder is missing', async () => {
    expect(await listSampleMails(join(folder, 'nowhere'))).toEqual([]);
  });

  it('are read only from their folder', async () => {
    expect((await readSampleMail('a.eml', folder))?.toString()).toBe('Subject: Första\n\na');
    expect(await readSampleMail('../a.eml', folder)).toBeUndefined();
  });
});
