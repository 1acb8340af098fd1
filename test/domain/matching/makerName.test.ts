import { compareMakers, makerKey, makerKeys } from '../../../src/domain/matching/makerName';

describe('The name of a maker (X-06)', () => {
  it.each([
    'Exempelpump AB',
    'EXEMPELPUMP AB (publ)',
    'AB Exempelpump',
    'Exempelpump Sverige AB',
    'Exempelpump GmbH & Co. KG',
    'Exempelpump A/S',
    'Exempelpump S.p.A.',
    'Exempelpump B.V.',
    'Exempelpump, Inc.',
    'Exempelpump Oy',
    'The Exempelpump Company Ltd.',
    'Exempelpump Holdings International plc',
    'Exempelpump Sp. z o.o.',
  ])('is without case, legal form and country: %s', (name) => {
    expect(makerKey(name)).toBe('exempelpump');
  });

  it.each([
    ['Öhrn & Müller AG', 'Ohrn Muller'],
    ['Møller Medical A/S', 'MOLLER MEDICAL'],
    ['Müller', 'Mueller'],
    ['Åström', 'A\u030astro\u0308m'],
  ])('is without accents: %s is %s', (one, other) => {
    expect(makerKey(one)).toBe(makerKey(other));
  });

  it('keeps the only word there is', () => {
    expect(makerKey('AB')).toBe('ab');
    expect(makerKey('B. Exempel Medical AG')).toBe('b exempel medical');
    expect(makerKey('–')).toBe('');
  });

  it('is the same for all names that the region lists together', () => {
    const keyOf = makerKeys([['Exempelpump AB', 'EP Medical', 'Pumpfabriken']]);
    expect(keyOf('Pumpfabriken Sverige AB')).toBe('exempelpump');
    expect(keyOf('EP Medical Inc.')).toBe('exempelpump');
    expect(keyOf('Sampletube Ltd')).toBe('sampletube');
  });

  it.each([
    [['exempelpump'], 'exempelpump', 'same'],
    [['exempelpump'], 'exempelpump medical', 'same'],
    [['sample tube'], 'sampletube', 'same'],
    [['sampletube', 'exempelpump'], 'exempelpump', 'same'],
    [['exempelpump'], 'exempelpumpen', 'differs'],
    [['ge'], 'ge healthcare', 'differs'], // two letters begin too many names; an alias settles it
    [['exempelpump'], '', 'unknown'],
    [[], 'exempelpump', 'unknown'],
  ])('of a notice %j and of a row %j: %s', (sought, found, likeness) => {
    expect(compareMakers(sought, found)).toBe(likeness);
  });
});
