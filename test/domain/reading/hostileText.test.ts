import { readNotice } from '../../../src/domain/reading/readNotice';
import { aDocument } from './aDocument';

describe('Text made to slow a reader down', () => {
  it.each([
    ' ',
    '\n',
    '\t',
    'A',
    'A ',
    '1,',
    '(',
    'lot A1, ',
    'FSN-a-',
    'return ',
    '[X] ',
    'Date: 1\n',
    'a.',
  ])(
    'is read through when %j is repeated without end',
    (piece) => {
      expect(() => readNotice(aDocument(piece.repeat(100_000 / piece.length)))).not.toThrow();
    },
    10_000,
  );

  it('is cut when it is longer than any notice, and the reading says so', () => {
    const reading = readNotice(aDocument('ord '.repeat(200_000)));
    expect(reading.notes?.value).toContain('bara början är läst');
  });
});
