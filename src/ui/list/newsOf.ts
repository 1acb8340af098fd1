import type { PageTexts } from '../../text/pageTexts';
import type { NoticeSummary } from '../../application/noticePages';

/** What is new between two readings of the list, as one sentence; empty when nothing is. */
export function newsOf(
  before: readonly NoticeSummary[],
  after: readonly NoticeSummary[],
  { list }: PageTexts,
): string {
  const known = new Map(before.map((notice) => [notice.key, notice]));
  const arrived = after.filter(({ key }) => !known.has(key)).map(({ key }) => key);
  const answers = after.filter(
    ({ key, answered }) => answered > (known.get(key)?.answered ?? answered),
  );
  return [
    ...(arrived.length > 0 ? [list.arrived(arrived)] : []),
    ...answers
      .slice(0, 3)
      .map(({ key, answered, recipients }) => list.answers(key, answered, recipients)),
  ].join('. ');
}
