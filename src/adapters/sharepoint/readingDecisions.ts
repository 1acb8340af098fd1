import type {
  DecisionLine,
  DecisionOrigin,
  DecisionsReader,
} from '../../application/decisions/decisionPages';
import type { LocalDate } from '../../domain/time';
import { type DecisionRow, decisionsList } from '../../lists/decisions.list';
import { dayOf } from '../../text/dates';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const columns = [
  'DecisionKey',
  'Paragraph',
  'Title',
  'DiaryNumber',
  'BodyKey',
  'BodyName',
  'DecisionYear',
  'Stage',
  'Outcome',
  'MeetingDay',
  'StatedOn',
  'AdjustBy',
  'AdjustedOn',
  'AnnounceBy',
  'AnnouncedOn',
] as const;
type Row = Pick<DecisionRow, (typeof columns)[number]>;
const pageSize = 1_000;
const mostLines = 5_000;
const mostOfOne = 100;

const isPast = (day: string | null, done: string | null, today: LocalDate): boolean =>
  day !== null && done === null && dayOf(day) < today;

function lateOf(row: Row, today: LocalDate): DecisionLine['late'] {
  if (isPast(row.AdjustBy, row.AdjustedOn, today)) return 'adjust';
  return isPast(row.AnnounceBy, row.AnnouncedOn, today) ? 'announce' : undefined;
}

function toLine(row: Row, today: LocalDate): readonly DecisionLine[] {
  // A statement that has become a decision is found by that.
  if (row.Stage === 'decided') return [];
  const late = lateOf(row, today);
  return [
    {
      key: row.DecisionKey,
      paragraph: row.Paragraph ?? '',
      title: row.Title,
      diaryNumber: row.DiaryNumber,
      bodyKey: row.BodyKey,
      bodyName: row.BodyName,
      year: row.DecisionYear,
      stage: row.Stage,
      ...(row.Outcome ? { outcome: row.Outcome } : {}),
      ...(row.MeetingDay ? { meetingDay: dayOf(row.MeetingDay) } : {}),
      ...(row.StatedOn ? { statedOn: dayOf(row.StatedOn) } : {}),
      ...(late ? { late } : {}),
    },
  ];
}

const comesFrom = (origin: DecisionOrigin): string =>
  'caseKey' in origin
    ? `CaseKey eq ${quoted(origin.caseKey)}`
    : `ProposalKey eq ${quoted(origin.proposalKey)}`;

/** The list of statements and decisions as its page shows it, the newest first. */
export const readingDecisions = (site: SiteLists): DecisionsReader => ({
  pagesPath: `${site.sitePath}/SitePages/`,
  async list(today) {
    try {
      const lines: DecisionLine[] = [];
      const pages = itemsOn(site, decisionsList)
        .select('Id', ...columns)
        .orderBy('Id', false)
        .top(pageSize);
      for await (const page of pages) {
        lines.push(...(page as readonly Row[]).flatMap((row) => toLine(row, today)));
        if (lines.length > mostLines) return { lines: lines.slice(0, mostLines), hasMore: true };
      }
      return { lines, hasMore: false };
    } catch (error) {
      throw storeFault('Reading the decisions', error);
    }
  },
  async from(origin, today) {
    try {
      const rows = await itemsOn(site, decisionsList)
        .select('Id', ...columns)
        .filter(comesFrom(origin))
        .orderBy('Id', false)
        .top(mostOfOne)<readonly Row[]>();
      return rows.flatMap((row) => toLine(row, today));
    } catch (error) {
      throw storeFault('Reading the decisions of a case', error);
    }
  },
});
