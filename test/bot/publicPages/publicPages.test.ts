import { createHash } from 'node:crypto';
import { publicEntry } from '../../../src/domain/documents/publicCopy/publicEntry';
import type { GoverningDocument } from '../../../src/domain/documents/document';
import type { RoutineReading } from '../../../src/domain/documents/reading/routineReading';
import { pageText, sharedFiles } from '../../../bot/publicPages/publicMaterial';
import {
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theEditor,
} from '../../support/documentBuilders';

const site = { region: 'Region Prov', address: 'https://vard.example/styrande/' };
const document = (metadata = {}, changes: Partial<GoverningDocument> = {}): GoverningDocument =>
  aPublishedDocument({
    editions: [
      anEdition({ metadata: aMetadata({ isPublic: true, ...metadata }), changeNote: 'Ny gräns.' }),
    ],
    ...changes,
  });
const entryOf = (one: GoverningDocument) => {
  const entry = publicEntry(one);
  if (!entry) throw new Error('The document is not public.');
  return entry;
};
const page = (
  one = document(),
  reading: Partial<RoutineReading> = {},
  others: readonly GoverningDocument[] = [],
  today = '2026-03-23',
): string => pageText(entryOf(one), aReading(reading), [one, ...others].map(entryOf), site, today);
const index = (
  documents: readonly GoverningDocument[],
  address = true,
): ReadonlyMap<string, string> =>
  sharedFiles(documents.map(entryOf), address ? site : { region: site.region }, '2026-03-23');

const script = '"><script>alert(1)</script><img src=x onerror=alert(2)>';

describe('A public page', () => {
  it('says what the header of the document prints (GD-01 … GD-07)', () => {
    const text = page();
    [
      'lang="sv"',
      'Rutin: Kylskåp för läkemedel – regional hantering',
      'RH-20001',
      'Region Prov',
      'Chefläkare',
      '2025-03-01',
      'Rask Edit PROV MT',
      'Ny gräns.',
      'Bilaga 1 Avläsning',
    ].forEach((words) => expect(text).toContain(words));
    expect(text).not.toContain('Mia Lund');
    expect(text).not.toContain('Olle Norr');
  });

  it('takes whatever a document says as text, never as mark-up', () => {
    const text = page(
      document(
        {
          title: script,
          scope: script,
          mainAuthor: script,
          follows: [script],
          approverRole: script,
        },
        { number: 'RH-20001' },
      ),
      {
        sections: [
          { heading: script, level: 1, text: `${script}\n• ${script}` },
          { heading: 'Definitioner', level: 1, text: `${script}: ${script}` },
        ],
        references: [
          { text: `${script} https://a.example/"onmouseover="x`, internalOnly: false },
          { text: 'javascript:alert(3)', internalOnly: false },
        ],
        appendices: [{ number: 1, title: script, text: script }],
      },
    );
    expect(text.match(/<script/g)).toBeNull();
    expect(text.match(/<img/g)).toBeNull();
    expect(text).not.toMatch(/<[^>]*\son\w+=/);
    expect(text).not.toMatch(/href="(?!\.\.\/|#|https?:)/);
    expect(text).toContain('&lt;script&gt;');
  });

  it('loads nothing from elsewhere, and runs no script', () => {
    const text = page();
    expect(text).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;/);
    expect(text).not.toMatch(/ style=|<style|@import|url\(/);
    expect(
      Array.from(text.matchAll(/(?:src|rel="stylesheet" href)="([^"]*)"/g), ([, at]) => at),
    ).toEqual(['../style.css']);
    expect(index([document()]).get('style.css')).not.toMatch(/url\(|@import|https?:\/\//);
  });

  it('links to what is public, and names the rest without a link (GD-14, GD-23)', () => {
    const related = [
      { documentNumber: 'RH-20002', title: 'Annan' },
      { documentNumber: 'RH-20003', title: 'Intern rutin' },
    ];
    const text = page(
      document({ related }),
      { references: [{ text: 'Handbok https://portal.example/b', internalOnly: true }] },
      [document({ title: 'Den andra' }, { number: 'RH-20002' })],
    );
    expect(text).toContain('<a href="../RH-20002/index.html">RH-20002 Den andra</a>');
    expect(text).toContain('RH-20003 Intern rutin');
    expect(text).not.toContain('href="../RH-20003');
    expect(text).not.toContain('href="https://portal.example');
    expect(text).toContain('Nås bara på det interna nätet');
  });

  it('says of a document it names that it is withdrawn', () => {
    const withdrawn = { on: '2026-03-20', by: theEditor, reason: 'x' };
    const related = [{ documentNumber: 'RH-20002', title: 'Annan' }];
    const gone = document({ title: 'Den andra' }, { number: 'RH-20002', withdrawn });
    expect(page(document({ related }), {}, [gone])).toContain(
      'RH-20002 Den andra</a> <span class="under">upphävd</span>',
    );
  });

  it('of a withdrawn document says so and what applies instead, without its text', () => {
    const withdrawn = {
      on: '2026-03-20',
      by: theEditor,
      reason: 'Hemligt',
      replacedBy: 'RH-20002',
    };
    const gone = document({}, { withdrawn });
    const text = page(gone, {}, [document({ title: 'Den nya' }, { number: 'RH-20002' })]);
    expect(text).toContain('Dokumentet upphävdes 2026-03-20');
    expect(text).toContain('<a href="../RH-20002/index.html">RH-20002 Den nya</a>');
    ['Läs av temperaturen', 'Hemligt', theEditor.name].forEach((words) =>
      expect(text).not.toContain(words),
    );
    expect(page(gone)).toContain('RH-20002 (finns inte här)');
  });

  it('is flagged when its review has passed (X-21)', () => {
    expect(page(document(), {}, [], '2027-03-01')).not.toContain('skulle ha granskats');
    expect(page(document(), {}, [], '2027-03-02')).toContain(
      'skulle ha granskats senast 2027-03-01',
    );
  });

  it('warns in print, and says where the latest edition is (GD-09)', () => {
    expect(page()).toContain(
      'Det här är en utskrift och kan ha blivit inaktuell. Den senaste utgåvan finns på vårdgivarwebben: https://vard.example/styrande/RH-20001/index.html',
    );
  });

  it('is the same, byte for byte, for the same document', () => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(hash(page())).toBe(hash(page()));
  });
});

describe('The pages of all public documents', () => {
  it('list them, with a feed and a map when it is known where they lie', () => {
    const files = index([document()]);
    expect(Array.from(files.keys())).toEqual([
      'style.css',
      'filter.js',
      'news.xml',
      'sitemap.xml',
      'index.html',
    ]);
    expect(files.get('index.html')).toContain('href="RH-20001/index.html"');
    expect(files.get('news.xml')).toContain('<updated>2025-03-01T00:00:00Z</updated>');
    expect(files.get('sitemap.xml')).toContain(
      '<loc>https://vard.example/styrande/RH-20001/index.html</loc>',
    );
    expect(Array.from(index([], false).keys())).toEqual(['style.css', 'filter.js', 'index.html']);
  });

  it('hold no mark-up of a title, and no character that XML does not take', () => {
    const files = index([document({ title: `${script}\u0007` })]);
    ['index.html', 'news.xml'].forEach((name) => {
      expect(files.get(name)).not.toContain('alert(1)</script>');
      expect(files.get(name)).not.toContain('\u0007');
    });
  });

  it('say so when there are none yet', () => {
    expect(index([]).get('index.html')).toContain('Inga dokument är publicerade här än.');
  });
});
