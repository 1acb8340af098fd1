import fc from 'fast-check';
import type { Udi } from '../../../src/domain/identifiers/udi';
import { isLocalDate } from '../../../src/domain/time';
import { deviceKey, parseUdi } from '../../../src/domain/identifiers/parseUdi';

// GS1's prefix 952 is set aside for examples; the labeller codes and numbers here are invented.
const gs = '\u001d';

describe('A GS1 code (X-06)', () => {
  const whole = {
    issuer: 'GS1',
    deviceIdentifier: '09520000030001',
    made: '2025-12-01',
    expires: '2027-01-31',
    lot: 'A-26',
    serial: '1001',
    warnings: [],
  };

  it('is read as printed, with its parts in brackets', () => {
    expect(parseUdi('(01)09520000030001(11)251201(17)270131(10)A-26(21)1001')).toEqual(whole);
  });

  it.each([
    ['group separators', `0109520000030001112512011727013110A-26${gs}211001`],
    ['the symbol’s own sign in front', `]d20109520000030001112512011727013110A-26${gs}211001`],
    ['FNC1 written as a caret', '^0109520000030001112512011727013110A-26^211001'],
    ['separators written out', '0109520000030001112512011727013110A-26<GS>211001'],
    ['blanks between', '01 09520000030001 11 251201 17 270131 10 A-26|21 1001'],
  ])('is read as scanned, with %s', (_, text) => {
    expect(parseUdi(text)).toEqual(whole);
  });

  it('lets a lot run to the end when no separator ends it, as the standard says', () => {
    expect(parseUdi('010952000003000110A26211001')).toMatchObject({ lot: 'A26211001' });
  });

  it('passes over what does not matter here, up to four figures of identifier', () => {
    const text = `010952000003000131030012502405-REF${gs}7003270131120021S9`;
    expect(parseUdi(text)).toMatchObject({ deviceIdentifier: '09520000030001', warnings: [] });
    expect(parseUdi('(01)09520000030001(240)REF 5(8008)270131')).toMatchObject({ warnings: [] });
  });

  it('takes day 00 as the last day of the month', () => {
    expect(parseUdi('(01)09520000030001(17)280200')).toMatchObject({ expires: '2028-02-29' });
  });

  it('keeps a wrong check digit and warns', () => {
    expect(parseUdi('(01)09520000030002(21)7')).toEqual({
      issuer: 'GS1',
      deviceIdentifier: '09520000030002',
      serial: '7',
      warnings: ['check-digit'],
    });
  });

  it('warns of a day that does not exist and of what it cannot read', () => {
    expect(parseUdi('(01)09520000030001(17)270231')?.warnings).toEqual(['date']);
    expect(parseUdi('0109520000030001ZZ')?.warnings).toEqual(['unread-part']);
  });
});

describe('A trade item number on its own (X-06)', () => {
  it.each([
    ['14 figures', '09520000030001', '09520000030001'],
    ['13 figures', '9520000030001', '09520000030001'],
    ['12 figures', '952000050007', '00952000050007'],
    ['8 figures', '95200019', '00000095200019'],
    ['blanks and hyphens', '0 952000-003000 1', '09520000030001'],
    ['the zeros dropped by a spreadsheet', '952000424', '00000952000424'],
  ])('has fourteen figures, whether written with %s', (_, text, expected) => {
    expect(parseUdi(text)).toEqual({ issuer: 'GS1', deviceIdentifier: expected, warnings: [] });
  });

  it('is not made of nine figures whose check digit does not agree: that is some other number', () => {
    expect(parseUdi('952000425')).toBeUndefined();
  });
});

describe('An HIBC code (X-06)', () => {
  // The characters’ values add up to 166, and 166 modulo 43 is 37: a full stop.
  it('gives labeller, product and unit of measure as device identifier', () => {
    expect(parseUdi('+E123PUMP30000.')).toEqual({
      issuer: 'HIBC',
      deviceIdentifier: 'E123PUMP30000',
      warnings: [],
    });
    expect(parseUdi('*+E123PUMP30000.*')).toMatchObject({ warnings: [] });
  });

  it('gives lot, serial and dates of the second part', () => {
    expect(parseUdi('+E123PUMP30000/$$526120LOT7/16D20251201O')).toMatchObject({
      lot: 'LOT7',
      expires: '2026-04-30', // day 120 of a year of 365
      made: '2025-12-01',
      warnings: [],
    });
    expect(parseUdi('+E123PUMP30000/$$+7SN1001+')).toMatchObject({
      serial: 'SN1001',
      warnings: [],
    });
    expect(parseUdi('+E123PUMP30000/14D20270131/S10019')).toMatchObject({
      serial: '1001',
      expires: '2027-01-31',
      warnings: [],
    });
  });

  it('passes over a quantity before the date', () => {
    // 8, two figures of quantity, then layout 3: YYMMDD.
    expect(parseUdi('+E123PUMP30000/$$805326123126A1X')).toMatchObject({
      expires: '2026-12-31',
      lot: '26A1',
    });
  });

  it('reads the second part on its own, without link and check character', () => {
    expect(parseUdi('+$$0926B002.E')).toEqual({
      issuer: 'HIBC',
      expires: '2026-09-30',
      lot: 'B002',
      warnings: [],
    });
  });

  it('keeps a wrong check character and warns', () => {
    expect(parseUdi('+E123PUMP30000A')).toMatchObject({
      deviceIdentifier: 'E123PUMP30000',
      warnings: ['check-digit'],
    });
  });

  it.each(['+', '+1234', '+e123pump30000.', 'E123PUMP30000', '+%E123PUMP1'])(
    'is not seen in %j',
    (text) => expect(parseUdi(text)).toBeUndefined(),
  );
});

describe('Codes of the two other issuers (X-06)', () => {
  it('are read: ICCBBA', () => {
    expect(
      parseUdi('=/W1234ABC200T0123=,000042=W12342612345600=>027031=}026001&,1000000000000LOT001'),
    ).toEqual({
      issuer: 'ICCBBA',
      deviceIdentifier: 'W1234ABC200T0123',
      serial: '000042',
      expires: '2027-01-31',
      made: '2026-01-01',
      lot: '000000000000LOT001',
      warnings: [],
    });
  });

  it('are read: ICCBBA with something after that is none of its structures', () => {
    expect(parseUdi('=/W1234ABC200T0123=,000042!?')?.warnings).toEqual(['unread-part']);
  });

  it('are read: IFA', () => {
    // 11 and the eight figures give 3373 with their weights; 3373 modulo 97 is 75.
    const text = ['9N110451287375', '1TLOT7', 'D270131', 'S1001'].join(gs);
    expect(parseUdi(text)).toEqual({
      issuer: 'IFA',
      deviceIdentifier: '110451287375',
      lot: 'LOT7',
      expires: '2027-01-31',
      serial: '1001',
      warnings: [],
    });
    expect(parseUdi(text.replace('75', '76'))?.warnings).toEqual(['check-digit']);
  });
});

describe('Any text', () => {
  const nothing: Udi = { issuer: 'GS1', warnings: [] };
  const anything = fc.oneof(fc.string(), fc.stringMatching(/^[+=(\]01$/&>,A-Z0-9]{1,60}$/));

  it('gives days that exist and codes that stand in it, or nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { expires, made, lot = '', serial = '' } = parseUdi(text) ?? nothing;
        const days = [expires, made].flatMap((day) => (day === undefined ? [] : [day]));
        expect(days.filter((day) => !isLocalDate(day))).toEqual([]);
        expect([lot, serial].filter((code) => !text.includes(code))).toEqual([]);
      }),
    );
  });

  it('is no code when it is longer than any', () => {
    expect(parseUdi(`(01)09520000030001(10)${'A'.repeat(400)}`)).toBeUndefined();
  });
});

describe('Two writings of one identifier', () => {
  it('have the same key', () => {
    expect(deviceKey('(01)09520000030001(21)7')).toBe(deviceKey('9520000030001'));
    expect(deviceKey('+E123PUMP30000.')).toBe(deviceKey('E123PUMP30000'));
  });

  it('have none when the text says nothing', () => {
    expect(deviceKey('-')).toBeUndefined();
    expect(deviceKey('saknas')).toBeUndefined();
  });
});
