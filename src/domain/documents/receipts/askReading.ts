import { ok, refuse, type Result } from '../../result';
import { addDays, isLocalDate, type LocalDate } from '../../time';
import type { Person, Unit } from '../../units/unit';
import { editionInForce, type GoverningDocument, type PublishedEdition } from '../document';
import type { DocumentContext } from '../documentRule';
import type { DocumentSettings } from '../documentSettings';
import { concernedByDocument, isAskedToRead, withAllBelow } from './concernedByDocument';
import { editionOf, type ExpectedReaders, type ReadMatter } from './readRequest';

/** The command to ask units to read the edition in force and confirm it; a unit stands for all below it. */
export interface AskReading {
  readonly unitKeys: readonly string[];
  /** By when; the days of the settings from today when absent. */
  readonly dueOn?: LocalDate;
}

/** A request that is still waited for, as the limit counts it. */
export interface OpenReading {
  readonly number: string;
  readonly edition: string;
  readonly unitKey: string;
  /** How many have not answered. */
  readonly missing: number;
}

/** A unit that is asked to read as much as it may be at one time, with the documents that are open. */
export interface BusyUnit {
  readonly unit: string;
  readonly open: readonly string[];
}

/** Why nobody is asked to read. */
export type AskReadingRefusal =
  | { readonly code: 'reading/document-unknown'; readonly number: string }
  | { readonly code: 'reading/not-the-editor' }
  | { readonly code: 'reading/not-in-force'; readonly number: string }
  | { readonly code: 'reading/no-units' }
  | { readonly code: 'reading/units-missing'; readonly keys: readonly string[] }
  | { readonly code: 'reading/not-concerned'; readonly units: readonly string[] }
  | { readonly code: 'reading/unreachable'; readonly units: readonly string[] }
  | { readonly code: 'reading/day-passed' }
  | {
      readonly code: 'reading/too-many-open';
      readonly most: number;
      readonly units: readonly BusyUnit[];
    };

/** Who is asked to read what, before it is known who is in each channel. */
export interface ReadingPlan {
  readonly matters: readonly ReadMatter[];
  /** Units that have neither channel nor mailbox and are left out; people are told. */
  readonly unreachable: readonly string[];
}

/** Who may ask units to read a document, end it and see the report: an editor, or the document's owner. */
export const mayAskReading = (
  document: GoverningDocument,
  by: Person,
  { editors }: Pick<DocumentSettings, 'editors'>,
): boolean =>
  editors.includes(by.id) ||
  document.editions[document.editions.length - 1]?.metadata.owner.id === by.id;

/** What one unit is asked of an edition. */
export const matterOf = (
  number: string,
  edition: PublishedEdition,
  unit: Pick<Unit, 'key' | 'name' | 'channel' | 'mailbox'>,
  dueOn: LocalDate,
  joinerDays: number,
): ReadMatter => ({
  number,
  title: edition.metadata.title,
  edition: editionOf(edition.label),
  changeNote: edition.changeNote,
  unitKey: unit.key,
  unitName: unit.name,
  ...(unit.channel ? { channel: unit.channel } : {}),
  ...(unit.mailbox ? { mailbox: unit.mailbox } : {}),
  dueOn,
  joinerDays,
});

/**
 * Who is expected where the people of a channel are not known: those the directory names, or else one for the whole
 * unit. In a channel they become known later, so nobody stands in for them.
 */
export function readersByDirectory({ head, substitute, channel }: Unit): ExpectedReaders {
  const people = [head, substitute].flatMap((one) =>
    one === undefined ? [] : [{ id: one.id, name: one.name }],
  );
  return people.length > 0 || channel !== undefined ? { people } : { count: 1 };
}

const busyUnits = (
  number: string,
  units: readonly Unit[],
  open: readonly OpenReading[],
  most: number,
): readonly BusyUnit[] =>
  units.flatMap(({ key, name }) => {
    const own = open.filter(
      ({ unitKey, missing, number: other }) => unitKey === key && missing > 0 && other !== number,
    );
    return own.length < most ? [] : [{ unit: name, open: own.map((one) => one.number) }];
  });

/**
 * Plans whom to ask: an editor or the owner, for the edition in force, units that the document concerns, a
 * day that has not passed, and no unit beyond what it may be asked at one time; the refusal says what is open there.
 */
export function askReading(
  document: GoverningDocument,
  { unitKeys, dueOn }: AskReading,
  open: readonly OpenReading[],
  { by, today, settings, units }: Pick<DocumentContext, 'by' | 'today' | 'settings' | 'units'>,
): Result<ReadingPlan, AskReadingRefusal> {
  const { number } = document;
  if (!mayAskReading(document, by, settings)) return refuse({ code: 'reading/not-the-editor' });
  const edition = editionInForce(document);
  if (edition === undefined) return refuse({ code: 'reading/not-in-force', number });
  if (unitKeys.length === 0) return refuse({ code: 'reading/no-units' });
  const known = new Set(units.map(({ key }) => key));
  const missing = unitKeys.filter((key) => !known.has(key));
  if (missing.length > 0) return refuse({ code: 'reading/units-missing', keys: missing });
  const chosen = withAllBelow(unitKeys, units).filter((unit) => isAskedToRead(unit, units));
  const concerned = new Set(concernedByDocument(edition.metadata, units));
  const strangers = chosen.filter((unit) => !concerned.has(unit));
  if (strangers.length > 0)
    return refuse({ code: 'reading/not-concerned', units: strangers.map(({ name }) => name) });
  if (dueOn !== undefined && (!isLocalDate(dueOn) || dueOn < today))
    return refuse({ code: 'reading/day-passed' });
  const reachable = chosen.filter(({ channel, mailbox }) => channel ?? mailbox);
  const unreachable = chosen.filter((unit) => !reachable.includes(unit)).map(({ name }) => name);
  if (reachable.length === 0) return refuse({ code: 'reading/unreachable', units: unreachable });
  const { days, joinerDays, openRequests } = settings.reading;
  const busy = busyUnits(number, reachable, open, openRequests);
  if (busy.length > 0)
    return refuse({ code: 'reading/too-many-open', most: openRequests, units: busy });
  const due = dueOn ?? addDays(today, days);
  return ok({
    matters: reachable.map((unit) => matterOf(number, edition, unit, due, joinerDays)),
    unreachable,
  });
}
