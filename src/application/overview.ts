import { progressOf } from '../domain/dispatches/progress';
import { isComplete, isSilent } from '../domain/dispatches/dispatchStatus';
import type { Risk } from '../domain/deadlines/deadlines';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import type { LocalDate } from '../domain/time';
import type { Unit } from '../domain/units/unit';
import type { DispatchRow } from '../lists/dispatches.list';
import type { SafetyNoticeRow } from '../lists/safetyNotices.list';
import { dayOfColumn } from './rows';

export type OverviewNotice = Pick<
  SafetyNoticeRow,
  | 'NoticeKey'
  | 'Title'
  | 'Manufacturer'
  | 'Risk'
  | 'Status'
  | 'HandleBy'
  | 'Minutes'
  | 'Cost'
  | 'Recipients'
> & { readonly receivedOn: LocalDate };

export type OverviewDispatch = Pick<
  DispatchRow,
  'NoticeKey' | 'Administration' | 'Mode' | 'Status' | 'ReceiveBy' | 'HandleBy'
> & { readonly sentOn?: LocalDate };

/** The rows an overview is made of. */
export interface OverviewRows {
  /** Notices that arrived between two days, both included, oldest first. */
  notices(from: LocalDate, to: LocalDate): Promise<readonly OverviewNotice[]>;
  dispatches(noticeKeys: readonly string[]): Promise<readonly OverviewDispatch[]>;
}

/** How far it has come: of those who were asked, and how many days the oldest silence has lasted. */
export interface OverviewCount {
  readonly asked: number;
  readonly answered: number;
  readonly complete: number;
  readonly overdue: number;
  /** Asked and not heard from: the negative receipts. */
  readonly silent: number;
  /** Days since the oldest question that nobody answered was sent. */
  readonly oldestSilence?: number;
  /** Days since the oldest that is not done was sent. */
  readonly age?: number;
}

/** One notice in one administration; a notice that was not sent has a line without an administration. */
export interface OverviewLine extends OverviewCount {
  readonly noticeKey: string;
  readonly product: string;
  readonly manufacturer: string;
  readonly risk?: Risk;
  readonly status: NoticeStatus;
  readonly receivedOn: LocalDate;
  readonly sentOn?: LocalDate;
  readonly handleBy?: LocalDate;
  readonly administration: string;
  /** Of the whole notice, on its first line only, so that a sum is right. */
  readonly minutes?: number;
  readonly cost?: number;
}

export interface AdministrationOverview extends OverviewCount {
  readonly administration: string;
  readonly notices: number;
}

/** All notices of a time, per notice and per administration (SN-60, X-15), with what they cost. */
export interface Overview {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: readonly OverviewLine[];
  readonly administrations: readonly AdministrationOverview[];
  readonly notices: number;
  readonly minutes: number;
  readonly cost: number;
}

const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const earliest = (dispatches: readonly OverviewDispatch[]): LocalDate | undefined =>
  dispatches.flatMap(({ sentOn }) => (sentOn ? [sentOn] : [])).sort()[0];

const sinceOldest = (
  dispatches: readonly OverviewDispatch[],
  today: LocalDate,
): number | undefined => {
  const day = earliest(dispatches);
  return day === undefined ? undefined : daysBetween(day, today);
};

function countOf(all: readonly OverviewDispatch[], today: LocalDate): OverviewCount {
  const asked = all.filter(({ Mode }) => Mode !== 'information');
  const { total, answered, complete, overdue, silent } = progressOf(
    asked.map(({ Status, ReceiveBy, HandleBy }) => ({
      status: Status,
      receiveBy: dayOfColumn(ReceiveBy),
      handleBy: dayOfColumn(HandleBy),
    })),
    today,
  );
  const oldestSilence = sinceOldest(
    asked.filter(({ Status }) => isSilent(Status)),
    today,
  );
  const age = sinceOldest(
    asked.filter(({ Status }) => !isComplete(Status)),
    today,
  );
  return {
    asked: total,
    answered,
    complete,
    overdue,
    silent,
    ...(oldestSilence === undefined ? {} : { oldestSilence }),
    ...(age === undefined ? {} : { age }),
  };
}

const groupedBy = <T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  all.forEach((one) => {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  });
  return groups;
};

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'sv');

/** The overview of the notices of a time, as their rows stand on a day. */
export function overviewOf(
  rows: {
    readonly notices: readonly OverviewNotice[];
    readonly dispatches: readonly OverviewDispatch[];
  },
  units: readonly Unit[],
  {
    from,
    to,
    today,
  }: { readonly from: LocalDate; readonly to: LocalDate; readonly today: LocalDate },
): Overview {
  const names = new Map(units.map(({ key, name }) => [key, name]));
  const administrationOf = ({ Administration }: OverviewDispatch): string =>
    Administration ? (names.get(Administration) ?? Administration) : '';
  const byNotice = groupedBy(rows.dispatches, ({ NoticeKey }) => NoticeKey);

  const linesOf = (notice: OverviewNotice): readonly OverviewLine[] => {
    const own = byNotice.get(notice.NoticeKey) ?? [];
    const groups = groupedBy(own, administrationOf);
    const named = Array.from(groups.keys()).sort(inOrder);
    return (named.length > 0 ? named : ['']).map((administration, index) => {
      const some = groups.get(administration) ?? [];
      const sentOn = earliest(some);
      return {
        noticeKey: notice.NoticeKey,
        product: notice.Title,
        manufacturer: notice.Manufacturer ?? '',
        ...(notice.Risk ? { risk: notice.Risk } : {}),
        status: notice.Status,
        receivedOn: notice.receivedOn,
        ...(sentOn ? { sentOn } : {}),
        ...(notice.HandleBy ? { handleBy: dayOfColumn(notice.HandleBy) } : {}),
        administration,
        ...countOf(some, today),
        ...(index === 0 && notice.Minutes ? { minutes: notice.Minutes } : {}),
        ...(index === 0 && notice.Cost ? { cost: notice.Cost } : {}),
      };
    });
  };

  const byAdministration = groupedBy(rows.dispatches, administrationOf);
  const sum = (pick: (notice: OverviewNotice) => number | null): number =>
    rows.notices.reduce((all, notice) => all + (pick(notice) ?? 0), 0);
  return {
    from,
    to,
    lines: rows.notices.flatMap(linesOf),
    administrations: Array.from(byAdministration.keys())
      .sort(inOrder)
      .map((administration) => {
        const some = byAdministration.get(administration) ?? [];
        const notices = new Set(some.map(({ NoticeKey }) => NoticeKey)).size;
        return { administration, notices, ...countOf(some, today) };
      }),
    notices: rows.notices.length,
    minutes: sum(({ Minutes }) => Minutes),
    cost: sum(({ Cost }) => Cost),
  };
}

/** Reads what the overview of a time needs, and makes it. */
export const overviewing =
  (rows: OverviewRows, units: { all(): Promise<readonly Unit[]> }) =>
  async (time: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly today: LocalDate;
  }): Promise<Overview> => {
    const [notices, known] = await Promise.all([rows.notices(time.from, time.to), units.all()]);
    const sent = notices.filter(({ Recipients }) => (Recipients ?? 0) > 0);
    const dispatches = await rows.dispatches(sent.map(({ NoticeKey }) => NoticeKey));
    return overviewOf({ notices, dispatches }, known, time);
  };
