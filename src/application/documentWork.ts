import {
  documentStatus,
  documentStream,
  type DocumentStatus,
  editionInForce,
  type GoverningDocument,
} from '../domain/documents/document';
import { mayEdit, mayReadDraft } from '../domain/documents/documentRights';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { documentTasks, type TaskFacts } from '../domain/documents/documentTasks';
import { addDays, type LocalDate } from '../domain/time';
import type { Person } from '../domain/units/unit';
import { documentFrom } from './domainEvents';
import type { WorkLine } from './documentWorkPages';
import type { Clock, EventLog, Units } from './ports';

/** A document by its number, and the event of its stream that the library shows it at. */
export interface KnownDocument {
  readonly number: string;
  readonly revision: number;
}

/** Which documents are in one of some statuses, or have their review due by a day. */
export interface DocumentsAtWork {
  atWork(
    statuses: readonly DocumentStatus[],
    reviewedBy: LocalDate,
  ): Promise<readonly KnownDocument[]>;
}

export interface DocumentWorkPorts {
  readonly log: Pick<EventLog, 'read'>;
  readonly clock: Clock;
  readonly units: Units;
  readonly settings: DocumentSettings;
  readonly atWork: DocumentsAtWork;
  /** Routines whose changes of the settings wait for the person. */
  readonly steering?: (by: Person) => Promise<readonly WorkLine[]>;
}

const begun: readonly DocumentStatus[] = [
  'draft',
  'inComment',
  'inApproval',
  'scheduled',
  'underRevision',
];
const atATime = 8;
const mostKept = 5_000;

const lineOf = (
  document: GoverningDocument,
  by: Person,
  facts: TaskFacts,
): WorkLine | undefined => {
  const tasks = documentTasks(document, by, facts);
  const { draft, number } = document;
  const shown = draft ?? editionInForce(document);
  const isTheirs =
    draft !== undefined &&
    (mayEdit(document, by, facts.settings) ||
      mayReadDraft(document, by, facts.settings, facts.units));
  if (shown === undefined || (tasks.length === 0 && !isTheirs)) return undefined;
  const reviewBy = editionInForce(document)?.reviewBy;
  return {
    ...{ number, tasks, status: documentStatus(document), edition: shown.label },
    title: shown.metadata.title || number,
    owner: shown.metadata.owner.name,
    ...(draft ? { stage: draft.stage } : {}),
    ...(reviewBy ? { reviewBy } : {}),
  };
};

/** One line a document, with all that waits of it. */
const together = (
  lines: readonly WorkLine[],
  further: readonly WorkLine[],
): readonly WorkLine[] => {
  const more = new Map(further.map((line) => [line.number, line]));
  const known = lines.map((line) => {
    const tasks = more.get(line.number)?.tasks ?? [];
    more.delete(line.number);
    return { ...line, tasks: [...line.tasks, ...tasks] };
  });
  return [...known, ...Array.from(more.values())];
};

/**
 * What waits for a person among the governing documents, and the drafts they may read. The library tells
 * which documents there are to look at; a stream that has not grown since it was read is not read again.
 */
export function listingDocumentWork(ports: DocumentWorkPorts) {
  const { log, clock, units, settings, atWork } = ports;
  const kept = new Map<
    string,
    { readonly revision: number; readonly document: GoverningDocument }
  >();

  const documentOf = async ({ number, revision }: KnownDocument) => {
    const before = kept.get(number);
    if (before && before.revision >= revision && revision > 0) return before.document;
    const entries = await log.read(documentStream(number));
    const document = documentFrom(entries);
    if (!document) return undefined;
    if (kept.size >= mostKept) kept.clear();
    kept.set(number, { revision: entries[entries.length - 1]?.sequence ?? 0, document });
    return document;
  };

  return async (by: Person): Promise<readonly WorkLine[]> => {
    const today = clock.today();
    const soon = addDays(today, Math.max(0, ...settings.reviewReminders));
    const [known, all, steering = []] = await Promise.all([
      atWork.atWork(begun, soon),
      units.all(),
      ports.steering?.(by),
    ]);
    const facts = { settings, units: all, today };
    const lines: WorkLine[] = [];
    for (let start = 0; start < known.length; start += atATime) {
      const some = await Promise.all(known.slice(start, start + atATime).map(documentOf));
      some.forEach((document) => {
        const line = document && lineOf(document, by, facts);
        if (line) lines.push(line);
      });
    }
    return together(lines, steering);
  };
}
