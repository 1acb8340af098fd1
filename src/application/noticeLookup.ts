import { plainText } from '../domain/matching/plainWords';
import { noticeKeyOf } from '../domain/notices/noticeKey';
import type { NoticeStatus } from '../domain/notices/noticeStatus';
import { isCoordinator, type Roles } from '../domain/units/roles';
import type { Person } from '../domain/units/unit';
import type { NoticeSummary } from './noticePages';

/** Notices that a search may mean. */
export interface SearchedNotices {
  /** The newest of the register, whatever they say. */
  readonly newest: readonly NoticeSummary[];
  /** Those whose number, maker or FSN reference begins with what was asked for, however old they are. */
  readonly beginning: readonly NoticeSummary[];
}

/** Finds notices for the bot, in few requests however long the register is. Lists come newest first. */
export interface NoticeLookup {
  byKey(noticeKey: string): Promise<NoticeSummary | undefined>;
  /** `text` is what a maker or reference may begin with, or nothing; `numbers` are beginnings of numbers. */
  searched(text: string, numbers: readonly string[]): Promise<SearchedNotices>;
  /** Every notice that somebody has yet to do something about. */
  waiting(): Promise<readonly NoticeSummary[]>;
}

/** How many notices a search shows. */
export const mostFound = 10;

const longestSearch = 100;
const numbered = /(?:^|[^a-z0-9])(?:fsn[\s-]*)?(20\d\d)[\s-]+(\d{1,8})(?![\w-])/i;
const begunNumber = /^(?:fsn[\s-]*)?(20\d\d)[\s-]+(\d{1,8})$/i;

/** The number of a notice in a text, in full: `FSN-2026-0042` for "fsn 2026-42"; undefined when there is none. */
export function noticeNumberIn(text: string): string | undefined {
  const [, year, number] = numbered.exec(text) ?? [];
  return year && number ? noticeKeyOf(`${year}-01-01`, Number(number)) : undefined;
}

/** What the sought number may begin with: as far as it has been typed, and as it is if it has been typed out. */
function numbersBegun(text: string): readonly string[] {
  const [, year, number] = begunNumber.exec(text) ?? [];
  if (!year || !number) return [];
  const typed = `FSN-${year}-${number}`;
  const whole = noticeKeyOf(`${year}-01-01`, Number(number));
  return typed === whole ? [whole] : [typed, whole];
}

/** A notice that nobody has judged yet is the coordinator's alone: a person triages before the bot spreads it. */
export const mayBeShown = (status: NoticeStatus, roles: Roles, person: Person): boolean =>
  status !== 'received' || isCoordinator(roles, person);

const says =
  (words: readonly string[]) =>
  ({ key, title, manufacturer }: NoticeSummary): boolean => {
    const text = plainText(`${key} ${title} ${manufacturer}`);
    return words.every((word) => text.includes(word));
  };

/**
 * Searches number, product, maker and FSN reference (SN-60): at most ten, newest first, and only what the person may be
 * shown. Number, maker and reference are found by how they begin in the whole register, words within them and the
 * product's among the newest. Nothing asked for gives the newest.
 */
export const searchingRegister =
  (lookup: NoticeLookup, roles: Roles) =>
  async (wanted: string, person: Person): Promise<readonly NoticeSummary[]> => {
    const text = wanted.replace(/\s+/g, ' ').trim().slice(0, longestSearch);
    const words = plainText(text).split(' ');
    const { newest, beginning } = await lookup.searched(text, numbersBegun(text));
    const byKey = new Map<string, NoticeSummary>();
    [...beginning, ...newest.filter(says(words))].forEach((notice) =>
      byKey.set(notice.key, notice),
    );
    return Array.from(byKey.values())
      .filter(({ status }) => mayBeShown(status, roles, person))
      .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt) || b.itemId - a.itemId)
      .slice(0, mostFound);
  };
