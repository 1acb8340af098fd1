import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFault } from '../../src/application/fault';
import { readRegion, type Region } from '../../bot/region';
import { isOwnAddress } from '../../src/application/consequences/consequences';
import { usualLikeness } from '../../src/domain/reception/likenessSettings';
import type { Unit } from '../../src/domain/units/unit';

const sample = 'config/sample-region/region.json';

describe('The directory of a region', () => {
  const region = readRegion(sample);
  const unit = (key: string): Unit => {
    const found = region.units.find((one) => one.key === key);
    if (!found) throw new Error(`${key} is not in the sample region.`);
    return found;
  };

  it.each([
    ['Kultur och skola (SN-32)', 'kultur-och-skola'],
    ['Närsjukvården (SN-33)', 'narsjukvarden'],
    ['Psykiatrin (SN-34)', 'psykiatrin'],
    ['Diagnostik och hjälpmedel (SN-35)', 'diagnostik'],
    ['Region-IT, reached through a mailbox of another kind (SN-39)', 'region-it'],
    ['Privata vårdgivare (SN-40)', 'privata'],
  ])('has a function mailbox for %s (SN-31)', (_name, key) => {
    expect(unit(key)).toMatchObject({ kind: 'administration', mailbox: expect.any(String) });
  });

  it.each([
    ['Patologen, in mixed case (SN-36)', 'patologen'],
    ['Klinisk kemi (SN-37)', 'klinisk-kemi'],
  ])('has a mailbox of its own for the sub-unit %s', (_name, key) => {
    expect(unit(key)).toMatchObject({ parentKey: 'diagnostik', mailbox: expect.any(String) });
    expect(unit(key).mailbox).not.toBe(unit('diagnostik').mailbox);
  });

  it('knows the mailbox that is the coordinator’s own, in whatever case it is written (SN-38)', () => {
    const mailbox = unit('diagnostik').mailbox ?? '';
    expect(isOwnAddress(region, mailbox)).toBe(true);
    expect(isOwnAddress(region, mailbox.toUpperCase())).toBe(true);
    expect(isOwnAddress(region, unit('klinisk-kemi').mailbox ?? '')).toBe(false);
  });

  it('says which services handle notices themselves (SN-46)', () => {
    const own = region.units.filter(({ ownHandling }) => ownHandling).map(({ name }) => name);
    expect(own).toEqual(expect.arrayContaining(['Klinisk kemi', 'Hjälpmedelscentrum']));
  });

  it('gives Logistikservice and the other parties of Bilaga 1 a mailbox of their own (SN-22)', () => {
    const parties = region.editions[0]?.basis.parties ?? [];
    expect(parties.map(({ key }) => key)).toEqual(['procurement', 'logistics', 'mt-safety']);
    expect(new Set(parties.map(({ mailbox }) => mailbox)).size).toBe(3);
  });

  it('holds every deadline, since the routine names none (SN-64)', () => {
    expect(Object.keys(region.editions[0]?.deadlines ?? {})).toEqual(['high', 'medium', 'low']);
  });
});

describe('How alike notices must be to be proposed (X-07)', () => {
  it('is a setting of the region', () => {
    expect(readRegion(sample).likeness).toEqual(usualLikeness);
  });
});

describe('A region that does not fit', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kvittens-region-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (change: (region: Record<string, unknown>) => void): Region => {
    const region = JSON.parse(readFileSync(sample, 'utf8')) as Record<string, unknown>;
    delete region['inventory'];
    change(region);
    const file = join(folder, 'region.json');
    writeFileSync(file, JSON.stringify(region));
    return readRegion(file);
  };

  it.each([
    ['without an edition of the routine', 'editions', []],
    ['with a mailbox that is none', 'mailbox', 'fsn'],
    ['with a likeness above one', 'likeness', { propose: 1.5 }],
    ['with likenesses that cross', 'likeness', { sameText: 0.3 }],
    ['with days that cross', 'likeness', { farApartDays: 10 }],
    ['with a unit of an unknown kind', 'units', [{ key: 'x', name: 'X', kind: 'ward' }]],
  ])('is refused %s, with the place', (_case, key, value) => {
    try {
      read((region) => {
        region[key] = value;
      });
      throw new Error('It was accepted.');
    } catch (error) {
      expect(isFault(error, 'settings/invalid')).toBe(true);
      expect(String(error)).toContain(key);
    }
  });

  const edition = (changes: Record<string, unknown>): unknown[] => {
    const { editions } = JSON.parse(readFileSync(sample, 'utf8')) as { editions: object[] };
    return editions.map((one) => ({ ...one, ...changes }));
  };
  const limits = { openCards: 8, verificationDays: 365, linkDays: 30, publicationDays: 30 };
  const soon = { receiveDays: 3, handleDays: 14 };
  it.each([
    ['no limits', { limits: undefined }, 'editions.0.limits: is missing'],
    [
      'a limit left out',
      { limits: { ...limits, openCards: undefined } },
      'editions.0.limits.openCards: is missing: must be a whole number of open cards in a channel, 1 to 100',
    ],
    [
      'no card allowed in a channel',
      { limits: { ...limits, openCards: 0 } },
      'editions.0.limits.openCards: must be a whole number of open cards in a channel, 1 to 100',
    ],
    [
      'half a day',
      { limits: { ...limits, verificationDays: 0.5 } },
      'editions.0.limits.verificationDays: must be a whole number of days, 1 to 3650',
    ],
    [
      'a number in words',
      { limits: { ...limits, linkDays: 'trettio' } },
      'editions.0.limits.linkDays: must be a whole number of days, 1 to 365',
    ],
    [
      'to handle before to receive',
      { deadlines: { high: { receiveDays: 7, handleDays: 1 }, medium: soon, low: soon } },
      'editions.0.deadlines.high.handleDays: must not come before receiveDays',
    ],
  ])('is refused with %s, in words (SN-64)', (_case, changes, sentence) => {
    expect(() => read((region) => (region['editions'] = edition(changes)))).toThrow(sentence);
  });
});
