import { noHeader, type MailReading, type ReadingProblem } from '../../../bot/reading/mailReading';
import { noticeJson } from '../../../bot/reading/noticeJson';

const aReading = (
  problems: readonly ReadingProblem[],
  pages: readonly string[] = [],
): MailReading => ({
  source: 'pdf',
  header: noHeader,
  documents: pages.length > 0 ? [{ name: 'pdf', kind: 'pdf', pages: [...pages] }] : [],
  attachments: [],
  problems,
});
const errorOf = (mail: MailReading): unknown =>
  noticeJson('a/b.pdf', { mail, reading: {} })['error'];

describe('The JSON of a notice', () => {
  it('tells that a file of which nothing could be read could not be read', () => {
    expect(errorOf(aReading([{ part: 'b.pdf', reason: 'encrypted' }]))).toBe(
      'The file cannot be read: b.pdf is encrypted.',
    );
  });

  it('is no error when some text was read, or when there was none to read', () => {
    expect(errorOf(aReading([{ part: 'c.pdf', reason: 'damaged' }], ['Text']))).toBeUndefined();
    expect(errorOf(aReading([{ part: 'b.pdf', reason: 'no-text' }]))).toBeUndefined();
  });
});
