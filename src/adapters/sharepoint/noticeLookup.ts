import type { NoticeLookup } from '../../application/noticeLookup';
import type { NoticeSummary } from '../../application/noticePages';
import type { NoticeStatus } from '../../domain/notices/noticeStatus';
import { type SafetyNoticeRow, safetyNoticesList } from '../../lists/safetyNotices.list';
import { type Stored, summaryColumns, toSummary } from './readingRows';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { isOverThreshold, storeFault } from './storeFault';

// Words anywhere in a text are found by no index; they are looked for among so many of the newest.
const newestRead = 300;
const mostBeginning = 20;
const mostWaiting = 2_000;
// A beginning that short stands for more rows than SharePoint searches.
const shortestBeginning = 2;
const open: readonly NoticeStatus[] = ['received', 'collectingBasis', 'assessed', 'dispatched'];

interface Question {
  readonly filter?: string;
  readonly most: number;
  /** Finds nothing in a list too long for it, instead of failing. */
  readonly maySkip?: boolean;
}

const ask = (site: SiteLists, { filter, most }: Question): Promise<Stored<SafetyNoticeRow>[]> => {
  const query = itemsOn(site, safetyNoticesList)
    .select(...summaryColumns)
    .orderBy('ReceivedAt', false)
    .top(most);
  return (filter === undefined ? query : query.filter(filter))<Stored<SafetyNoticeRow>[]>();
};

const beginsWith = (column: string, text: string): Question => ({
  filter: `startswith(${column},${quoted(text)})`,
  most: mostBeginning,
  maySkip: true,
});

/** Looks notices up in the list `SafetyNotices`: by indexed columns, all questions of one search in one call. */
export function noticeLookup(site: SiteLists): NoticeLookup {
  const each = async (
    questions: readonly Question[],
  ): Promise<readonly (readonly NoticeSummary[])[]> => {
    const outcomes = await inBatches(site, questions, ask).catch((error: unknown) => {
      throw storeFault('Looking notices up', error);
    });
    return outcomes.map((outcome, index) => {
      if (outcome.status === 'fulfilled') return outcome.value.map(toSummary);
      // What too many share is not found by how it begins; the newest are searched all the same.
      if (questions[index]?.maySkip && isOverThreshold(outcome.reason)) return [];
      throw storeFault('Looking notices up', outcome.reason);
    });
  };

  return {
    async byKey(noticeKey) {
      const filter = `NoticeKey eq ${quoted(noticeKey)}`;
      const [found] = await each([{ filter, most: 1 }]);
      return found?.[0];
    },
    async searched(text, numbers) {
      const [newest = [], ...beginning] = await each([
        { most: newestRead },
        ...numbers.map((number) => beginsWith('NoticeKey', number)),
        ...(text.length < shortestBeginning
          ? []
          : [beginsWith('Manufacturer', text), beginsWith('FsnReference', text)]),
      ]);
      return { newest, beginning: beginning.flat() };
    },
    async waiting() {
      const questions = open.map((status) => ({
        filter: `Status eq ${quoted(status)}`,
        most: mostWaiting,
      }));
      return (await each(questions)).flat();
    },
  };
}
