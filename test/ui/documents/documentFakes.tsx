import * as React from 'react';
import { render } from '@testing-library/react';
import {
  type DocumentsReader,
  sectionKeyOf,
  type ShownDocument,
  type ShownRelation,
  type ShownSection,
} from '../../../src/application/documentPages';
import { buildSearchIndex } from '../../../src/domain/documents/search/buildSearchIndex';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/documents/ReadingView';
import '../../../src/ui/documents/SearchView';
import { DocumentsApp } from '../../../src/ui/documents/DocumentsApp';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

interface Kept extends ShownDocument {
  readonly texts: { readonly [edition: string]: readonly (readonly [string, string])[] };
  readonly relations?: readonly ShownRelation[];
}

/** A published routine with the texts of its editions. */
export const aKept = (some: Partial<Kept> = {}): Kept => ({
  number: 'RH-70001',
  title: 'Säkerhetsmeddelanden i vården',
  status: 'inForce',
  edition: '2',
  editions: ['2', '1'],
  scope: 'Region Norrviken',
  type: 'rutin',
  approvedBy: 'Regional chefläkare',
  approvedOn: '2026-03-01',
  mainAuthor: 'Lindqvist Karin, Medicinsk teknik',
  reviewBy: '2028-03-01',
  changeNote: 'Förtydligat vem som svarar.',
  texts: {
    '2': [
      ['Syfte', 'Hur säkerhetsmeddelanden tas om hand.'],
      ['Ansvar', 'Avdelningschefen svarar inom fem dagar.\n• på kortet\n• i kanalen'],
    ],
    '1': [
      ['Syfte', 'Hur säkerhetsmeddelanden tas om hand.'],
      ['Ansvar', 'Avdelningschefen svarar inom tio dagar.'],
    ],
  },
  ...some,
});

const sectionsOf = ({ number, texts }: Kept, edition: string): readonly ShownSection[] =>
  (texts[edition] ?? []).map(([heading, text], place) => ({
    key: sectionKeyOf(number, edition, place),
    place,
    level: 1,
    heading,
    text,
    part: heading.startsWith('Bilaga') ? 'appendix' : 'section',
  }));

/** Lists that hold these documents, and their index. */
export const documentsReaderOf = (
  documents: readonly Kept[],
  some: Partial<DocumentsReader> = {},
): DocumentsReader => {
  const found = (number: string) => documents.find((one) => one.number === number);
  return {
    pagesPath: '/SitePages/',
    searchIndex: () => {
      const { catalogue, segments } = buildSearchIndex(
        documents.map((one) => ({ ...one, sections: sectionsOf(one, one.edition) })),
      );
      const loaded = {
        catalogue,
        segments: segments.map((_, number) => number),
        segment: (number: number) => Promise.resolve(segments[number]),
      };
      return Promise.resolve(documents.length === 0 ? undefined : loaded);
    },
    document: (number) => Promise.resolve(found(number)),
    sections: (number, edition) => {
      const one = found(number);
      return Promise.resolve(one ? sectionsOf(one, edition) : []);
    },
    relations: (number) => Promise.resolve(found(number)?.relations ?? []),
    unitNames: (keys) => Promise.resolve(new Map(keys.map((key) => [key, `Förvaltning ${key}`]))),
    texts: (keys) => {
      const all = documents.flatMap((one) => sectionsOf(one, one.edition));
      return Promise.resolve(
        new Map(all.filter(({ key }) => keys.includes(key)).map(({ key, text }) => [key, text])),
      );
    },
    ...some,
  };
};

/** Shows the page as the web part does, at an address. */
export const showDocuments = (reader: DocumentsReader, search = '') => {
  window.history.replaceState(null, '', `/${search}`);
  return render(
    <DocumentsApp
      reader={reader}
      personId="anna"
      commands={serviceOf(aCoordinator()).commands}
      {...shellOf()}
    />,
  );
};
