import { looksLikePersonalIdentityNumber } from '../../src/domain/personalIdentity';

// 811218-9876 is the number the tax authority itself gives as an example.
describe('A text that names a person by number (C9)', () => {
  it.each([
    '811218-9876',
    '8112189876',
    '19811218-9876',
    '198112189876',
    '811218+9876',
    '811218 9876',
    'Pat 19811218-9876, sal 3',
    'Pump 12, 811218-9876',
    '12-811218-9876',
    '811278-9873',
    '19811278-9873',
    '1112223333 och 811218-9876',
  ])('is found in “%s”', (text) => {
    expect(looksLikePersonalIdentityNumber(text)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '811218-9875'],
    ['a month that does not exist', '811318-9874'],
    ['no month', '810018-9879'],
    ['a day that does not exist', '811200-9879'],
    ['a day above 31', '811240-9879'],
    ['too many digits', '8112189876123'],
    ['a number inside a longer one', '99811218987612'],
    ['a telephone number', '070-123 45 67'],
    ['a lot number', 'Lot 20260323-A1'],
    ['nothing', ''],
  ])('is not found with %s', (_, text) => {
    expect(looksLikePersonalIdentityNumber(text)).toBe(false);
  });

  it('is found again when the same text is asked about twice', () => {
    expect([
      looksLikePersonalIdentityNumber('811218-9876'),
      looksLikePersonalIdentityNumber('811218-9876'),
    ]).toEqual([true, true]);
  });
});
