import type { DocumentSettings } from '../domain/documents/documentSettings';
import {
  documentStream,
  editionInForce,
  type GoverningDocument,
} from '../domain/documents/document';
import {
  type HarmonisableDocument,
  harmonisationMatrix,
  type HarmonisationRow,
} from '../domain/documents/harmonisation';
import { needsLocalDocuments } from '../domain/documents/needsLocalDocuments';
import type { Unit } from '../domain/units/unit';
import type { GoverningDocumentRow } from '../lists/governingDocuments.list';
import { documentFrom } from './domainEvents';
import type { EventLog, Units } from './ports';

/** What of a document in force its row in the library tells. */
export type RegisteredDocument = Pick<
  GoverningDocumentRow,
  | 'Title'
  | 'DocumentNumber'
  | 'DocumentLevel'
  | 'Edition'
  | 'Administration'
  | 'OwnerName'
  | 'HarmonisedWith'
  | 'ChangeNote'
>;

/** Where documents in force, and what they are harmonised with, are found without reading the log. */
export interface HarmonisationRegister {
  inForce(): Promise<readonly RegisteredDocument[]>;
  /** Numbers of documents of which some edition was harmonised with a document. */
  harmonisedWith(number: string): Promise<readonly string[]>;
}

/** The matrix with its columns: the administrations by key and name. */
export interface Harmonisation {
  readonly administrations: readonly Pick<Unit, 'key' | 'name'>[];
  readonly rows: readonly HarmonisationRow[];
}

export interface HarmonisationPorts {
  readonly log: Pick<EventLog, 'read'>;
  readonly units: Units;
  readonly register: HarmonisationRegister;
  readonly settings: Pick<DocumentSettings, 'withoutLocalDocuments'>;
}

const parentOf = (written: string | null): { number: string; edition: string } | undefined => {
  const [, number, edition] = /^(.+)\/([^/]+)$/.exec(written ?? '') ?? [];
  return number && edition ? { number, edition } : undefined;
};

const harmonisable = (row: RegisteredDocument): HarmonisableDocument => {
  const harmonisedWith = parentOf(row.HarmonisedWith);
  return {
    number: row.DocumentNumber ?? '',
    title: row.Title,
    level: row.DocumentLevel ?? 'regional',
    ...(row.Administration ? { administration: row.Administration } : {}),
    ...(row.OwnerName ? { owner: { name: row.OwnerName } } : {}),
    ...(harmonisedWith ? { harmonisedWith } : {}),
    editions: [{ label: row.Edition ?? '', changeNote: row.ChangeNote ?? '' }],
  };
};

/** A document in force with all its editions, as the log tells of it. */
export const harmonisableFrom = (document: GoverningDocument): HarmonisableDocument | undefined => {
  const edition = editionInForce(document);
  if (edition === undefined) return undefined;
  const { title, level, administration, owner, harmonisedWith, follows } = edition.metadata;
  return {
    ...{ number: document.number, title, level, owner, follows },
    ...(administration === undefined ? {} : { administration }),
    ...(harmonisedWith === undefined ? {} : { harmonisedWith }),
    editions: document.editions,
  };
};

/**
 * The matrix administration × regional document (GD-18, GD-19), out of the library's rows; of those regional documents
 * that local ones point to, all editions are read from the log, to tell what has not been taken in.
 */
export const readingHarmonisation =
  ({ log, units, register, settings }: HarmonisationPorts) =>
  async (): Promise<Harmonisation> => {
    const documents = (await register.inForce()).map(harmonisable);
    const parents = new Set(
      documents.flatMap(({ harmonisedWith }) => harmonisedWith?.number ?? []),
    );
    const whole = await Promise.all(
      documents.map(async (document) => {
        if (!parents.has(document.number)) return document;
        const known = documentFrom(await log.read(documentStream(document.number)));
        return (known && harmonisableFrom(known)) ?? document;
      }),
    );
    const known = await units.all();
    // Who has a local document is shown, asked for or not.
    const withOwn = new Set(documents.flatMap(({ administration }) => administration ?? []));
    const administrations = known
      .filter((unit) => needsLocalDocuments(unit, known, settings) || withOwn.has(unit.key))
      .map(({ key, name }) => ({ key, name }));
    return {
      administrations,
      rows: harmonisationMatrix(
        whole,
        administrations.map(({ key }) => key),
      ),
    };
  };
