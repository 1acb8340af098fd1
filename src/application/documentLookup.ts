import { documentStream, type GoverningDocument } from '../domain/documents/document';
import { type DocumentStanding, standingOf } from '../domain/documents/documentStanding';
import type { SearchHit } from '../domain/documents/search/searchIndex';
import type { DocumentFacts } from '../domain/documents/search/searchableDocument';
import { documentFrom } from './domainEvents';
import type { EventLog } from './ports';

export interface DocumentLookupPorts {
  readonly log: Pick<EventLog, 'read'>;
  /** By the rules of the page's own search; undefined while nothing has been published. */
  readonly find: (query: string, most: number) => Promise<readonly SearchHit[] | undefined>;
  /** What was published last, the latest first. */
  readonly newest: (most: number) => Promise<readonly DocumentFacts[]>;
  /** Of these numbers those that everybody who reads the library may read. */
  readonly openToAll: (numbers: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Published documents as they are shown in a conversation. Drafts are never among them. */
export interface DocumentLookup {
  /** Those that are meant by some words, before anything is written the newest; undefined while there are none at all. */
  find(words: string): Promise<readonly DocumentStanding[] | undefined>;
  /** Undefined for a number that nothing is published under, or whose document not everybody may read. */
  byNumber(number: string): Promise<DocumentStanding | undefined>;
}

const mostFound = 12;

const ofHit = ({ entry, place }: SearchHit): DocumentStanding => {
  const { headings, abbreviations: _forms, ...facts } = entry;
  const section = place === undefined ? '' : (headings[place] ?? '');
  return section === '' ? facts : { ...facts, section };
};

/**
 * Looks up published documents for cards (GD-12, GD-28). The service reads with its own rights, so it shows only what
 * nobody who reads the library is kept from: a document with permissions of its own is opened on the page alone.
 */
export function lookingUpDocuments(ports: DocumentLookupPorts): DocumentLookup {
  const read = async (number: string): Promise<GoverningDocument | undefined> =>
    documentFrom(await ports.log.read(documentStream(number)));

  const standing = async (number: string): Promise<DocumentStanding | undefined> => {
    const document = await read(number);
    const by = document?.withdrawn?.replacedBy;
    return document && standingOf(document, by === undefined ? undefined : await read(by));
  };

  // The index does not know what replaces a document; of those that apply it knows all that is shown.
  const whole = async (facts: DocumentStanding): Promise<DocumentStanding> =>
    facts.status === 'withdrawn' ? { ...facts, ...(await standing(facts.number)) } : facts;

  const found = async (words: string): Promise<readonly DocumentStanding[] | undefined> => {
    if (words.trim() === '') {
      const newest = await ports.newest(mostFound);
      if (newest.length > 0) return newest;
    }
    return (await ports.find(words, mostFound))?.map(ofHit);
  };

  return {
    async find(words) {
      const all = await found(words);
      if (all === undefined || all.length === 0) return all;
      const open = await ports.openToAll(all.map(({ number }) => number));
      return Promise.all(all.filter(({ number }) => open.has(number)).map(whole));
    },
    async byNumber(number) {
      const shown = await standing(number);
      if (shown === undefined) return undefined;
      return (await ports.openToAll([number])).has(number) ? shown : undefined;
    },
  };
}
