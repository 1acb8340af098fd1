import { findAbbreviations } from '../../../../src/domain/documents/search/abbreviations';
import {
  catalogueOfText,
  catalogueText,
} from '../../../../src/domain/documents/search/catalogueText';
import { buildSearchIndex } from '../../../../src/domain/documents/search/buildSearchIndex';
import { excerptOf } from '../../../../src/domain/documents/search/excerptOf';
import { bytesOfSegment, segmentOfBytes } from '../../../../src/domain/documents/search/indexBytes';
import { oneLetterOff } from '../../../../src/domain/documents/search/oneLetterOff';
import { changedSegment } from '../../../../src/domain/documents/search/textSegment';
import { createSearchIndex } from '../../../../src/domain/documents/search/searchIndex';

const aDocument = (number: string, text: string) => ({
  number,
  title: `Rutin ${number}`,
  status: 'inForce' as const,
  edition: '1',
  scope: 'Region Norrviken',
  sections: [{ place: 3, heading: 'Ansvar', text }],
});

describe('A short form', () => {
  it('is found where a text explains it', () => {
    expect(
      findAbbreviations(
        'Hantering av medicintekniska produkter (MTP) och elektronisk journal (EJ). Se bilagan (PDF).',
      ),
    ).toEqual([
      { short: 'MTP', long: 'medicintekniska produkter' },
      { short: 'EJ', long: 'elektronisk journal' },
    ]);
  });

  it('is not found in words that do not hold its letters in order', () => {
    expect(findAbbreviations('Vi skickar säkerhetsmeddelandet (FSN) vidare.')).toEqual([]);
  });
});

describe('A misspelling', () => {
  it.each([
    ['kateter', 'kateter', false],
    ['katetre', 'kateter', true],
    ['kateer', 'kateterisering', false],
    ['katter', 'kateter', true],
    ['säkerhetsmedelande', 'säkerhetsmeddelanden', true],
    ['hand', 'hund', false],
  ])('%s for %s: %s', (written, word, is) => expect(oneLetterOff(written, word)).toBe(is));
});

describe('The words around a hit', () => {
  it('are those where most of the words stand together, cut between words', () => {
    const text = `${'Först kommer mycket annat. '.repeat(20)}Avdelningschefen kvitterar säkerhetsmeddelandet. ${'Sedan mer. '.repeat(30)}`;
    const excerpt = excerptOf(text, new Set(['avdelningschefen', 'säkerhetsmeddelandet']));
    expect(excerpt.filter(({ isHit }) => isHit).map((one) => one.text)).toEqual([
      'Avdelningschefen',
      'säkerhetsmeddelandet',
    ]);
    const whole = excerpt.map((one) => one.text).join('');
    expect(whole).toMatch(/^… .* …$/);
    expect(whole.length).toBeLessThan(240);
  });

  it('keep to their places behind letters that change when they are folded', () => {
    const marked = excerptOf('ŻÉ\u0301ﬁ ẞ \u{1f600} Pumpen larmar', new Set(['pumpen']));
    expect(marked.filter(({ isHit }) => isHit).map((one) => one.text)).toEqual(['Pumpen']);
  });

  it('are none where no word stands', () => {
    expect(excerptOf('Något annat.', new Set(['pump']))).toEqual([]);
  });
});

describe('The files of the index', () => {
  const documents = [aDocument('RH-1', 'Kvittera kortet.'), aDocument('RH-2', 'Läs larmet.')];
  const { catalogue, segments } = buildSearchIndex(documents);
  const [segment] = segments;

  it('come back as they were written', () => {
    expect(catalogueOfText(catalogueText(catalogue))).toEqual(catalogue);
    expect(segment && segmentOfBytes(bytesOfSegment(segment))).toEqual(segment);
  });

  it('are not believed when they are cut off or of another kind', () => {
    const bytes = segment ? bytesOfSegment(segment) : new Uint8Array();
    expect(segmentOfBytes(bytes.subarray(0, bytes.length - 1))).toBeUndefined();
    expect(segmentOfBytes(new Uint8Array(400))).toBeUndefined();
    expect(segmentOfBytes(new Uint8Array(3))).toBeUndefined();
  });

  it('change for one document as if all had been built anew', () => {
    const after = aDocument('RH-1', 'Svara på kortet i kanalen.');
    const changed = segment && changedSegment(segment, new Map([[0, after]]));
    expect(changed).toEqual(
      buildSearchIndex([after, aDocument('RH-2', 'Läs larmet.')]).segments[0],
    );
    const index = createSearchIndex(catalogue);
    if (changed) index.addText(0, changed);
    expect(index.find('kvittera').total).toBe(0);
    expect(index.find('kanalen').hits[0]).toMatchObject({ where: 'text', place: 3 });
  });
});
