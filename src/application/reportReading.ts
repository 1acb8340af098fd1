import { documentStream } from '../domain/documents/document';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { mayAskReading } from '../domain/documents/receipts/askReading';
import type { AskedUnit } from '../domain/documents/receipts/readRequest';
import { unitReading, type UnitReading } from '../domain/documents/receipts/readingStatus';
import { refuse, ok, type Result } from '../domain/result';
import type { LocalDate } from '../domain/time';
import { mayAnswerFor, type Person } from '../domain/units/unit';
import type { ReadRequestRow } from '../lists/readRequests.list';
import { documentFrom } from './domainEvents';
import type { LogTools, Units } from './ports';
import type { ReadingRows } from './readingPorts';
import { askedUnitOf } from './readingRows';

/** A unit of the report: where it belongs, and everybody in it. */
export interface ReportedUnit extends Omit<UnitReading, 'request'> {
  readonly requestKey: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly administration: string;
  readonly edition: string;
  readonly state: AskedUnit['state'];
  readonly dueOn: LocalDate;
}

/** Who has read a document: each unit that was asked, with its people. */
export interface ReadingReport {
  readonly number: string;
  readonly title: string;
  readonly today: LocalDate;
  /** Whether all units are seen, or only those that the person answers for. */
  readonly isWhole: boolean;
  readonly units: readonly ReportedUnit[];
}

export type ReadingReportRefusal =
  | { readonly code: 'reading/document-unknown'; readonly number: string }
  | { readonly code: 'reading/not-the-reader' };

export interface ReportReadingPorts extends Pick<LogTools, 'log' | 'clock'> {
  readonly units: Units;
  readonly rows: Pick<ReadingRows, 'requestsOf' | 'receiptsOf'>;
  readonly settings: Pick<DocumentSettings, 'editors'>;
}

/** Later editions first; numbers are compared as numbers. */
const byEdition = (one: ReadRequestRow, other: ReadRequestRow): number =>
  other.Edition.localeCompare(one.Edition, 'sv', { numeric: true });

/**
 * The report of a document: each unit × person as current, stale, never or declined, and who is late. An editor or
 * the owner sees all; a head sees the units they answer for; others are refused.
 */
export const reportingReading =
  ({ log, clock, units, rows, settings }: ReportReadingPorts) =>
  async (number: string, by: Person): Promise<Result<ReadingReport, ReadingReportRefusal>> => {
    const document = documentFrom(await log.read(documentStream(number)));
    if (document === undefined) return refuse({ code: 'reading/document-unknown', number });
    const directory = await units.all();
    const isWhole = mayAskReading(document, by, settings);
    const own = directory.filter((unit) => mayAnswerFor(unit, by)).map(({ key }) => key);
    if (!isWhole && own.length === 0) return refuse({ code: 'reading/not-the-reader' });
    const all = await rows.requestsOf(number);
    const seen = isWhole ? all : all.filter(({ UnitKey }) => own.includes(UnitKey));
    const receipts = await rows.receiptsOf(seen.map(({ RequestKey }) => RequestKey));
    const today = clock.today();
    const nameOf = (key: string | undefined): string =>
      directory.find((unit) => unit.key === key)?.name ?? '';
    const keys = Array.from(new Set(seen.map(({ UnitKey }) => UnitKey)));
    const reported = keys.flatMap((key): readonly ReportedUnit[] => {
      const [row, ...earlier] = seen.filter(({ UnitKey }) => UnitKey === key).sort(byEdition);
      if (row === undefined) return [];
      const { request, ...reading } = unitReading(
        askedUnitOf(row, receipts),
        earlier.map((one) => askedUnitOf(one, receipts)),
        today,
      );
      const { unitKey, unitName, edition, state, dueOn } = request;
      const parent = directory.find((unit) => unit.key === unitKey)?.parentKey;
      return [
        {
          ...reading,
          ...{ requestKey: row.RequestKey, unitKey, unitName, edition, state, dueOn },
          administration: nameOf(parent),
        },
      ];
    });
    const title = document.editions[document.editions.length - 1]?.metadata.title ?? '';
    return ok({ number, title, today, isWhole, units: reported });
  };
