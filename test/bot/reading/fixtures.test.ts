import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { noticeJson } from '../../../bot/reading/noticeJson';
import { createReader } from '../../../bot/reading/createReader';

const root = path.join(__dirname, '../../../../shared/fixtures');
const folders = ['mail', 'pdf', 'notices/text', 'notices/fda'];
const isHere = existsSync(root);
const filesOf = (folder: string): string[] =>
  isHere ? readdirSync(path.join(root, folder)).map((name) => path.join(root, folder, name)) : [];

const exactKeys = [
  'language',
  'kind',
  'manufacturer',
  'regulator_ref',
  'date',
  'device_names',
  'models',
  'catalogue_numbers',
  'lots',
  'serials',
  'serial_ranges',
  'udi_di',
  'reply_required',
  'deadlines',
  'action_type',
  'supersedes',
];

describe('The collected mails, PDFs and notices', () => {
  it('are all taken apart without a fault', async () => {
    if (!isHere) {
      console.info('The collected fixtures are not on this machine: passed over.');
      return;
    }
    const reader = createReader({ threads: 2 });
    const readings = await Promise.all(
      folders.flatMap(filesOf).map((file) => reader.read(readFileSync(file))),
    );
    await reader.close();
    const failed = readings.filter(({ mail }) =>
      mail.problems.some((one) => one.reason === 'timed-out'),
    );
    expect(readings.length).toBeGreaterThan(150);
    expect(failed).toEqual([]);
  }, 60_000);

  it('give the values that a person wrote down', async () => {
    const truths = filesOf('notices/truth').filter((file) => !path.basename(file).startsWith('_'));
    const reader = createReader({ threads: 1 });
    for (const file of truths) {
      const truth = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const source = path.join(root, String(truth.file));
      const json = noticeJson(source, await reader.read(readFileSync(source)));
      const chosen = (all: Record<string, unknown>) =>
        Object.fromEntries(exactKeys.map((key) => [key, all[key]]));
      expect(chosen(json)).toEqual(chosen(truth));
    }
    await reader.close();
  }, 30_000);
});
