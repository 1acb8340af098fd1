import { assignmentFrom } from '../../src/application/assignments/assignmentCommands';
import { eventOf } from '../../src/application/records/recordEvents';
import { pageOfRecord } from '../../src/application/records/recordPlace';
import {
  assignmentMark,
  assignmentNewsCard,
  givenAssignmentCard,
  type ShownAssignment,
} from '../../src/cards/assignmentCards';
import { type Assignment, assignmentStream } from '../../src/domain/assignments/assignment';
import type { AssignmentEvent } from '../../src/domain/assignments/assignmentEvents';
import { editionOfCard, sequenceOfLetter } from '../../src/domain/assignments/assignmentLetter';
import { nextReportOn } from '../../src/domain/assignments/reportDays';
import type { Group } from '../../src/domain/groups/group';
import type { LogEntry } from '../../src/domain/log/logEntry';
import { type AssignmentNews, assignmentNews } from '../../src/text/assignmentNews';
import type { Language } from '../../src/text/language';
import { assignmentNewsMail, givenMail } from '../../src/text/mails/assignmentMails';
import type { CardLetter, Letters } from './letters';

export interface AssignmentLetterTools {
  readonly language: Language;
  readonly groups: readonly Group[];
  readonly pagesUrl: string;
}

interface Told {
  readonly state: Assignment;
  readonly news: AssignmentNews;
  readonly page: string;
  /** A reminder of a report that has come meanwhile. */
  readonly isObsolete: boolean;
  readonly isForLag: boolean;
}

const placeOf = (
  { card }: ShownAssignment['edition'],
  hasChannel: boolean,
): CardLetter['place'] => {
  if (card === undefined) return hasChannel ? 'waiting' : 'gone';
  return 'posted' in card ? card.posted : 'gone';
};

/** The letters of an assignment: what a working group is given, and what the two groups are told of it (LS-06 … LS-08). */
export function assignmentLetters({ language, groups, pagesUrl }: AssignmentLetterTools): Letters {
  const of = (key: string): Group | undefined => groups.find((one) => one.key === key);
  const pageOf = ({ key }: Assignment): string =>
    pageOfRecord(pagesUrl, assignmentStream(key)) ?? pagesUrl;

  const shownIn = (letter: string, entries: readonly LogEntry[]): ShownAssignment | undefined => {
    const assignment = assignmentFrom(entries);
    const edition = assignment?.editions.find(({ number }) => number === editionOfCard(letter));
    if (!assignment || !edition) return undefined;
    const group = of(assignment.groupKey)?.name ?? '';
    return { assignment, edition, group, page: pageOf(assignment) };
  };

  const toldIn = (letter: string, entries: readonly LogEntry[]): Told | undefined => {
    const state = assignmentFrom(entries);
    const entry = entries.find(({ sequence }) => sequence === sequenceOfLetter(letter));
    if (!state || !entry) return undefined;
    const event = eventOf<AssignmentEvent>(entry);
    const names = { lag: of(state.lagKey)?.name ?? '', by: entry.actor.name };
    const news = assignmentNews(event, state, names, language);
    return (
      news && {
        ...{ state, news, page: pageOf(state) },
        isObsolete: event.type === 'reportReminded' && nextReportOn(state) !== event.payload.day,
        isForLag: !['reportGiven', 'assignmentAskedBack'].includes(event.type),
      }
    );
  };

  return {
    card({ letter, key }, entries) {
      const shown = shownIn(letter, entries);
      if (shown) {
        const { assignment, edition } = shown;
        return {
          card: givenAssignmentCard(shown, language),
          place: placeOf(edition, of(assignment.lagKey)?.channel !== undefined),
          mark: { name: 'assignment', value: assignmentMark(assignment.key, edition.number) },
          earlier: [],
        };
      }
      const told = toldIn(letter, entries);
      if (!told) return undefined;
      const { state, news, page, isObsolete, isForLag } = told;
      const id = key.replace(/[^\w-]/g, '-');
      const card = state.editions[state.editions.length - 1]?.card;
      const thread = isForLag && card && 'posted' in card ? { thread: card.posted } : {};
      return {
        card: assignmentNewsCard(news, { id, title: state.text.title, page }, language),
        place: isObsolete ? 'gone' : 'waiting',
        mark: { name: 'id', value: id },
        earlier: [],
        beside: thread,
      };
    },
    mail({ letter }, entries) {
      const shown = shownIn(letter, entries);
      if (shown) {
        const { assignment, edition } = shown;
        const isOld = edition.number < assignment.editions.length;
        return Promise.resolve(
          isOld ? 'obsolete' : givenMail(assignment, edition, shown, language),
        );
      }
      const told = toldIn(letter, entries);
      if (!told) return Promise.resolve(undefined);
      const { state, news, page, isObsolete } = told;
      const title = state.text.title;
      return Promise.resolve(
        isObsolete ? 'obsolete' : assignmentNewsMail(news, { title, page }, language),
      );
    },
  };
}
