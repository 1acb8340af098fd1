import fc from 'fast-check';
import { filesToKeep } from '../../../bot/intake/filesToKeep';
import { type MailReading, noHeader } from '../../../bot/reading/mailReading';

const original = new TextEncoder().encode('From: a@b.example\r\n\r\nhej');
const attached = (...names: string[]): MailReading => ({
  source: 'mail',
  header: noHeader,
  documents: [],
  problems: [],
  attachments: names.map((name) => ({
    name,
    contentType: 'application/pdf',
    size: 1,
    content: new Uint8Array([1]),
  })),
});
const namesOf = (...names: string[]): string[] =>
  filesToKeep(original, attached(...names))
    .slice(2)
    .map(({ name }) => name);

describe('The files kept with a notice', () => {
  it('begin with the original, byte for byte, and the text that evidence points into', () => {
    const documents = [
      { name: 'a', kind: 'text', pages: [{ text: 'åäö' }] },
    ] as unknown as MailReading['documents'];
    const [mail, text] = filesToKeep(original, { ...attached(), documents });
    expect([mail?.name, mail?.content, text?.name]).toEqual([
      'original.eml',
      original,
      'text.json',
    ]);
    expect(JSON.parse(new TextDecoder().decode(text?.content))).toEqual({ documents });
  });

  it.each([
    ['notice.pdf', 'notice.pdf'],
    ['Säkerhetsmeddelande å ä ö.pdf', 'Säkerhetsmeddelande å ä ö.pdf'],
    ['a/b\\c:d*e?.pdf', 'a_b_c_d_e_.pdf'],
    ['../../etc/passwd', '_._etc_passwd'],
    ['100 % & #1 ~{x}|"<>.pdf', '100 _ _ _1 __x_____.pdf'],
    ['\u0000\r\n.pdf', '___.pdf'],
    ['..', 'bilaga'],
    [' . ', 'bilaga'],
    ['', 'bilaga'],
    ['name.', 'name'],
  ])('are named so that SharePoint takes them: “%s”', (name, kept) => {
    expect(namesOf(name)).toEqual([kept]);
  });

  it('never share a name, whatever the case', () => {
    expect(namesOf('A.pdf', 'a.PDF', 'a.pdf', 'original.eml', 'TEXT.json', 'x', 'x')).toEqual([
      'A.pdf',
      'a-2.PDF',
      'a-3.pdf',
      'original-2.eml',
      'TEXT-2.json',
      'x',
      'x-2',
    ]);
  });

  it('leave out what is empty or too large, which is still inside the original', () => {
    const reading = attached('a.pdf', 'empty.pdf', 'huge.pdf');
    const sizes = [1, 0, 60_000_001];
    const attachments = reading.attachments.map((file, index) => ({
      ...file,
      content: { length: sizes[index] } as Uint8Array,
    }));
    expect(filesToKeep(original, { ...reading, attachments }).map(({ name }) => name)).toEqual([
      'original.eml',
      'text.json',
      'a.pdf',
    ]);
  });

  it('are twenty-five attachments at most', () => {
    expect(namesOf(...Array.from({ length: 40 }, (_, index) => `${index}.pdf`))).toHaveLength(25);
  });

  it('keep the ending of a long name', () => {
    const [name = ''] = namesOf(`${'a'.repeat(200)}.pdf`);
    expect(name).toMatch(/^a+\.pdf$/);
    expect(name.length).toBeLessThanOrEqual(100);
  });

  it('can be sent to SharePoint, whatever they were called', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('å'.repeat(99), '😀'.repeat(60), ' ', '.', '\ud800'),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word).map((words) => words.join('')),
          { maxLength: 6 },
        ),
        (names) => {
          const kept = filesToKeep(original, attached(...names)).map(({ name }) => name);
          expect(new Set(kept.map((name) => name.toLowerCase())).size).toBe(kept.length);
          kept.forEach((name) => {
            expect(() => encodeURIComponent(name)).not.toThrow();
            expect(name).toMatch(/^[^"#%*:<>?/\\|~&{}\u0000-\u001f]{1,110}$/);
            expect(name).not.toMatch(/^[.\s]|[.\s]$|\.\./);
          });
        },
      ),
    );
  });
});
