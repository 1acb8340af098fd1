import type { BasisLine } from '../../application/basisPages';
import type { DispatchLine, NoticeDetails } from '../../application/noticePages';
import {
  type ChosenEnding,
  type ClosingCheck,
  closingChecks,
} from '../../domain/notices/closingChecks';
import type { Check } from '../../domain/strength';
import type { LocalDate } from '../../domain/time';
import { dialogueOf } from '../basis/dialogueOf';

/** What may be done in any case, even where the routine does not ask for it. */
const always: readonly Check<ClosingCheck>[] = (
  [
    ['closing/receipt-reply', 'B1-08'],
    ['closing/completion-reply', 'B1-10'],
    ['closing/chief-physician', 'SN-41'],
    ['closing/published', 'SN-62'],
    ['closing/effort', 'X-29'],
  ] as const
).map(([code, row]) => ({ code, row, strength: 'optional', met: false }));

/** The same checks as the service makes before it closes a case. */
export function checksOf(
  notice: NoticeDetails,
  lines: readonly DispatchLine[],
  basis: readonly BasisLine[],
  ending: ChosenEnding,
  today: LocalDate,
): readonly Check<ClosingCheck>[] {
  const { caseFile, plan, recipients } = notice;
  const facts = {
    ...caseFile,
    ...(plan ? { plan } : {}),
    recipients,
    dispatches: lines,
    ...(basis.length > 0 ? { basis: dialogueOf(basis) } : {}),
  };
  return closingChecks(facts, ending, today);
}

const isDone = ({ caseFile }: NoticeDetails, code: ClosingCheck): boolean => {
  const replied = (kind: string): boolean => caseFile.replies.some(({ reply }) => reply === kind);
  switch (code) {
    case 'closing/receipt-reply':
      return replied('receipt');
    case 'closing/completion-reply':
      return replied('completion');
    case 'closing/chief-physician':
      return caseFile.chiefPhysician !== undefined;
    case 'closing/published':
      return caseFile.publication !== undefined;
    default:
      return caseFile.efforts.length > 0;
  }
};

// The order in which things are done.
const inOrder: readonly ClosingCheck[] = [
  'closing/assessed',
  'closing/looked-for',
  'closing/sent',
  'closing/chief-physician',
  'closing/handed-over',
  'closing/receipt-reply',
  'closing/asked-complete',
  'closing/own-handling-closed',
  'closing/completion-reply',
  'closing/published',
  'closing/effort',
];
const order = { required: 0, recommended: 1, optional: 2 } as const;
const placeOf = ({ met, strength }: Check): number => (met ? 3 : order[strength]);

/** What the list shows: what is left comes first, what is required before the rest; and what may be done besides. */
export function itemsOf(
  notice: NoticeDetails,
  checks: readonly Check<ClosingCheck>[],
): readonly Check<ClosingCheck>[] {
  const besides = always
    .filter(({ code }) => !checks.some((check) => check.code === code))
    .map((item) => ({ ...item, met: isDone(notice, item.code) }));
  return [...checks, ...besides].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || inOrder.indexOf(one.code) - inOrder.indexOf(other.code),
  );
}
