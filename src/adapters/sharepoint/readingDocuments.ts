import { editionKeyOf, labelIn } from '../../domain/documents/editionKey';
import type {
  DocumentsReader,
  ShownDocument,
  ShownRelation,
  ShownSection,
} from '../../application/documentPages';
import { catalogueFile, segmentFile, segmentOfFile } from '../../application/searchIndexFiles';
import { catalogueOfText } from '../../domain/documents/search/catalogueText';
import { segmentOfBytes } from '../../domain/documents/search/indexBytes';
import {
  type DocumentRelationRow,
  documentRelationsList,
} from '../../lists/documentRelations.list';
import { documentSectionsList } from '../../lists/documentSections.list';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../lists/governingDocuments.list';
import { type UnitRow, unitsList } from '../../lists/units.list';
import { dayOf } from '../../text/dates';
import { factColumns, latestOf, sectionColumns, type SectionRow, toFacts } from './documentRows';
import { keptFiles } from './keptFiles';
import { searchIndexFiles } from './searchIndexFiles';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostRows = 2_000;
const mostTexts = 30;

type DocumentRow = GoverningDocumentRow & { readonly FileRef?: string };

const documentColumns = [
  ...factColumns,
  'ApprovedBy',
  'ApprovedOn',
  'MainAuthor',
  'HarmonisedWith',
  'FollowUp',
  'ReplacedBy',
  'DecisionBehind',
  'ChangeNote',
  'IsPublic',
  'FileRef',
] as const;

const swedish = new Intl.Collator('sv', { numeric: true });
const latestFirst = (one: string, other: string): number => swedish.compare(other, one);

const toShown = (row: DocumentRow, editions: readonly string[]): ShownDocument => ({
  ...toFacts(row),
  editions,
  ...(row.ApprovedBy ? { approvedBy: row.ApprovedBy } : {}),
  ...(row.ApprovedOn ? { approvedOn: dayOf(row.ApprovedOn) } : {}),
  ...(row.PublishedOn ? { publishedOn: dayOf(row.PublishedOn) } : {}),
  ...(row.MainAuthor ? { mainAuthor: row.MainAuthor } : {}),
  ...(row.HarmonisedWith ? { harmonisedWith: row.HarmonisedWith } : {}),
  ...(row.ReplacedBy ? { replacedBy: row.ReplacedBy } : {}),
  ...(row.FollowUp ? { followUp: row.FollowUp } : {}),
  ...(row.DecisionBehind ? { decision: row.DecisionBehind } : {}),
  ...(row.ChangeNote ? { changeNote: row.ChangeNote } : {}),
  ...(row.IsPublic ? { isPublic: true } : {}),
  ...(row.FileRef ? { fileUrl: encodeURI(row.FileRef) } : {}),
});

const toSection = (row: SectionRow): ShownSection => ({
  key: row.SectionKey,
  place: row.Place,
  level: row.Level,
  heading: row.Title,
  text: row.Text ?? '',
  part: row.Part,
});

const toRelation = (row: DocumentRelationRow): ShownRelation => ({
  kind: row.Kind,
  title: row.Title,
  internalOnly: row.InternalOnly ?? false,
  ...(row.ToNumber ? { toNumber: row.ToNumber } : {}),
  ...(row.Link ? { link: row.Link } : {}),
});

const inwardKinds: { readonly [kind: string]: ShownRelation['kind'] } = {
  harmonisedWith: 'harmonises',
  usedWith: 'usedBy',
};

/** The documents that point to one in a way that counts in both directions (GD-18, GD-21), each once a kind. */
const pointingHere = (rows: readonly DocumentRelationRow[]): readonly ShownRelation[] => {
  const found = new Map<string, ShownRelation>();
  for (const { Kind, DocumentNumber: from } of rows) {
    const kind = inwardKinds[Kind];
    if (kind)
      found.set(`${kind} ${from}`, { kind, title: from, toNumber: from, internalOnly: false });
  }
  return Array.from(found.values());
};

const unpacked = async (content: Uint8Array): Promise<ArrayBuffer> =>
  new Response(
    new Blob([content]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).arrayBuffer();

/** The governing documents as staff read them, with the rights of whoever `site` is signed in as. */
export function readingDocuments(site: SiteLists): DocumentsReader {
  const files = searchIndexFiles(site);
  const kept = keptFiles(site.sitePath);
  const reading = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      throw storeFault(`Reading ${what}`, error);
    }
  };

  return {
    pagesPath: `${site.sitePath}/SitePages/`,
    async searchIndex() {
      const stored = new Map((await files.files()).map(({ name, version }) => [name, version]));
      const contentOf = async (name: string): Promise<ArrayBuffer> =>
        unpacked(await kept.read(name, stored.get(name) ?? '', () => files.read(name)));
      if (!stored.has(catalogueFile)) return undefined;
      const catalogue = catalogueOfText(new TextDecoder().decode(await contentOf(catalogueFile)));
      if (catalogue === undefined) return undefined;
      return {
        catalogue,
        segments: Array.from(stored.keys()).flatMap((name) => segmentOfFile(name) ?? []),
        segment: (number) =>
          contentOf(segmentFile(number)).then(
            (content) => segmentOfBytes(new Uint8Array(content)),
            () => undefined,
          ),
      };
    },
    document: (number) =>
      reading(number, async () => {
        const [rows, sections] = await Promise.all([
          itemsOn(site, governingDocumentsLibrary)
            .select(...documentColumns)
            .filter(`DocumentNumber eq ${quoted(number)}`)
            .top(mostRows)<DocumentRow[]>(),
          itemsOn(site, documentSectionsList)
            .select('EditionKey')
            .filter(`DocumentNumber eq ${quoted(number)}`)
            .top(mostRows)<Pick<SectionRow, 'EditionKey'>[]>(),
        ]);
        const row = latestOf(rows);
        const editions = new Set(sections.map(({ EditionKey }) => labelIn(EditionKey)));
        return row && toShown(row, Array.from(editions).sort(latestFirst));
      }),
    sections: (number, edition) =>
      reading(`the sections of ${number}`, async () => {
        const rows = await itemsOn(site, documentSectionsList)
          .select(...sectionColumns)
          .filter(`EditionKey eq ${quoted(editionKeyOf(number, edition))}`)
          .top(mostRows)<SectionRow[]>();
        return rows.map(toSection).sort((one, other) => one.place - other.place);
      }),
    relations: (number, edition) =>
      reading(`what ${number} points to`, async () => {
        const columns = ['Title', ...Object.keys(documentRelationsList.columns)];
        const [outward, inward] = await Promise.all([
          itemsOn(site, documentRelationsList)
            .select(...columns)
            .filter(`EditionKey eq ${quoted(editionKeyOf(number, edition))}`)
            .top(mostRows)<DocumentRelationRow[]>(),
          itemsOn(site, documentRelationsList)
            .select(...columns)
            .filter(`ToNumber eq ${quoted(number)}`)
            .top(mostRows)<DocumentRelationRow[]>(),
        ]);
        return [...outward.map(toRelation), ...pointingHere(inward)];
      }),
    unitNames: (keys) =>
      reading('the names of units', async () => {
        const asked = keys.slice(0, mostTexts);
        if (asked.length === 0) return new Map<string, string>();
        const rows = await itemsOn(site, unitsList)
          .select('UnitKey', 'Title')
          .filter(asked.map((key) => `UnitKey eq ${quoted(key)}`).join(' or '))
          .top(asked.length)<Pick<UnitRow, 'UnitKey' | 'Title'>[]>();
        return new Map(rows.map(({ UnitKey, Title }) => [UnitKey, Title]));
      }),
    texts: (sectionKeys) =>
      reading('texts of sections', async () => {
        const keys = sectionKeys.slice(0, mostTexts);
        if (keys.length === 0) return new Map<string, string>();
        const rows = await itemsOn(site, documentSectionsList)
          .select('SectionKey', 'Text')
          .filter(keys.map((key) => `SectionKey eq ${quoted(key)}`).join(' or '))
          .top(keys.length)<Pick<SectionRow, 'SectionKey' | 'Text'>[]>();
        return new Map(rows.map(({ SectionKey, Text }) => [SectionKey, Text ?? '']));
      }),
  };
}
