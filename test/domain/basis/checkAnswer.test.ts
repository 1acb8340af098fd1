import type { BasisAnswer } from '../../../src/domain/basis/basis';
import { checkAnswer, longestText } from '../../../src/domain/basis/checkAnswer';
import { goodAnswers, theQuestions } from '../../support/basisBuilders';

const checked = (question: string, answer: BasisAnswer) =>
  checkAnswer(
    theQuestions.find(({ key }) => key === question)!,
    answer,
  );
const refusal = (question: string, answer: BasisAnswer): string | undefined => {
  const result = checked(question, answer);
  return result.ok ? undefined : result.refusal.code;
};

describe('An answer to Bilaga 1', () => {
  it.each(Object.entries(goodAnswers))('is taken as it is given: %s', (question, answer) => {
    expect(checked(question, answer)).toEqual({ ok: true, value: answer });
  });

  it.each<[string, string, BasisAnswer, string]>([
    [
      'a search in contracts without its words (B1-02)',
      'contracts',
      { hit: false },
      'basis/search-words-missing',
    ],
    [
      'a search in purchases without its words (B1-04)',
      'purchases',
      { searchWords: ' ', hit: true },
      'basis/search-words-missing',
    ],
    [
      'a search that does not say whether it hit (B1-05)',
      'purchases',
      { searchWords: 'x' },
      'basis/hit-missing',
    ],
    [
      'a hit on contract without the number (B1-03)',
      'contracts',
      { searchWords: 'x', hit: true, contractNumber: ' ' },
      'basis/contract-number-missing',
    ],
    [
      'customers neither written down nor attached (B1-06)',
      'customers',
      { attachments: [' '] },
      'basis/customers-missing',
    ],
    [
      'stock without all three answers (SN-15)',
      'stock',
      { stockItem: true, nearStore: true },
      'basis/stock-missing',
    ],
    ['systems that were not said (B1-07)', 'systems', {}, 'basis/systems-missing'],
    [
      'a system that was not asked about',
      'systems',
      { systems: ['Excel'] },
      'basis/unknown-system',
    ],
    [
      'a text beyond all measure',
      'customers',
      { text: 'x'.repeat(longestText + 1) },
      'basis/text-too-long',
    ],
    [
      'a personal identity number',
      'customers',
      { text: 'gäller 19811218-9876' },
      'basis/patient-named',
    ],
    [
      'a personal identity number among those who ordered',
      'stock',
      { ...goodAnswers['stock'], orderedBy: ['811218-9876'] },
      'basis/patient-named',
    ],
  ])('is refused with %s', (_, question, answer, code) => {
    expect(refusal(question, answer)).toBe(code);
  });

  it('may be an attachment alone (B1-06)', () => {
    expect(checked('customers', { attachments: ['kunder.xlsx'] })).toEqual({
      ok: true,
      value: { attachments: ['kunder.xlsx'] },
    });
  });

  it('says that no system knows the product, in so many words (SN-16)', () => {
    expect(checked('systems', { systems: [] })).toEqual({ ok: true, value: { systems: [] } });
  });

  it('may say that nobody ordered, and names private providers and municipal staff who did (SN-20)', () => {
    const flags = { stockItem: false, nearStore: false, orderedThroughSystem: false };
    expect(checked('stock', { ...flags, orderedBy: [' ', 'Norrvikens kommun'] })).toEqual({
      ok: true,
      value: { ...flags, orderedBy: ['Norrvikens kommun'] },
    });
    expect(checked('stock', flags)).toMatchObject({ value: { orderedBy: [] } });
  });

  it('keeps nothing that was not asked', () => {
    expect(
      checked('contracts', {
        searchWords: ' Nordpump ',
        hit: false,
        contractNumber: 'A-1',
        systems: ['Medusa'],
        text: ' ',
      }),
    ).toEqual({ ok: true, value: { searchWords: 'Nordpump', hit: false } });
  });

  it('takes an article number in a search for what it is', () => {
    expect(checked('purchases', { searchWords: '8112189876', hit: false }).ok).toBe(true);
  });
});
