import type { DispatchAnswer } from '../../src/application/dispatchAnswers';
import type { LotAnswer } from '../../src/domain/dispatches/answers';
import { isComplete } from '../../src/domain/dispatches/dispatchStatus';
import type { SenderReply } from '../../src/domain/notices/assessment';
import type { Notice } from '../../src/domain/notices/notice';
import { valueOf, valuesOf } from '../../src/domain/notices/noticeFields';
import { isLocalDate, type LocalDate } from '../../src/domain/time';
import { dayOf } from '../../src/text/dates';
import { noticeMailTexts, productOf } from '../../src/text/noticeMailTexts';
import type { Language } from '../../src/text/language';
import type { CustomerReply, ReplyLine, ReplyStatements } from '../documents/customerReply';

/** Who the region is to a maker, as the reply form asks for it. */
export interface ReplyingRegion {
  readonly name: string;
  readonly mailbox: string;
  readonly replyFrom: {
    readonly account?: string;
    readonly department?: string;
    readonly address?: string;
    readonly shippingAddress?: string;
    readonly phone?: string;
    readonly title?: string;
  };
}

/** A reply as it is given, or about to be: `on` is the day it is signed. */
export type GivenReply = Pick<SenderReply, 'reply' | 'noneAffected' | 'message' | 'via' | 'to'> & {
  readonly by: string;
  readonly on: LocalDate;
};

const onlyFilled = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value))) as Partial<T>;

/** What became of each lot at all departments together, with the last day it happened. */
function linesOf(
  answers: readonly DispatchAnswer[],
  fate: keyof Omit<LotAnswer, 'lot'>,
): readonly ReplyLine[] {
  const lines = new Map<string, { quantity: number; on: LocalDate }>();
  answers.forEach(({ report, handledAt }) => {
    const day = handledAt ? dayOf(handledAt) : '';
    (report.lots ?? []).forEach((answer) => {
      const { quantity, on } = lines.get(answer.lot) ?? { quantity: 0, on: '' };
      lines.set(answer.lot, { quantity: quantity + answer[fate], on: day > on ? day : on });
    });
  });
  return Array.from(lines)
    .filter(([, { quantity }]) => quantity > 0)
    .sort(([one], [other]) => one.localeCompare(other, 'sv'))
    .map(([lotOrSerial, { quantity, on }]) => ({ lotOrSerial, quantity, ...(on ? { on } : {}) }));
}

const received = { receivedAndRead: true, returned: [], destroyed: [] };
const nothingDone = {
  ...received,
  allActionsPerformed: false,
  usersTold: false,
  noneAvailable: false,
  noAffectedDevices: false,
};

const isTakenBack = (status: DispatchAnswer['status']): boolean =>
  status === 'withdrawn' || status === 'superseded';

const isPerformed = ({ status, report }: DispatchAnswer): boolean =>
  isComplete(status) && (report.actions ?? []).every(({ done }) => done);

/**
 * What the answers of the departments allow the region to state, and nothing more: every action performed only when every
 * department says so, none affected only when every one says so, and numbers only where lots were told one by one.
 */
function completed(
  all: readonly DispatchAnswer[],
  isNone: boolean,
  language: Language,
): ReplyStatements {
  if (isNone) return { ...nothingDone, noAffectedDevices: true };
  const standing = all.filter(({ mode, status }) => mode !== 'information' && !isTakenBack(status));
  if (standing.length === 0) return nothingDone;
  if (standing.every(({ status }) => status === 'notAffected'))
    return { ...nothingDone, noAffectedDevices: true };
  const handled = standing.filter(({ status }) => status === 'handled');
  const isDone = handled.length > 0 && standing.every(isPerformed);
  const returned = linesOf(handled, 'returned');
  const destroyed = linesOf(handled, 'destroyed');
  const lots = handled.flatMap(({ report }) => report.lots ?? []);
  const isAccounted = returned.length > 0 || destroyed.length > 0;
  const items = handled.reduce((sum, answer) => sum + (answer.items ?? 0), 0);
  return {
    ...nothingDone,
    allActionsPerformed: isDone,
    usersTold: isDone,
    returned,
    destroyed,
    noneAvailable: lots.length > 0 && lots.every(({ found }) => found === 0),
    ...(items > 0 && !isAccounted
      ? { otherAction: noticeMailTexts[language].otherAction(`${items}`) }
      : {}),
  };
}

/** The EU reply form filled from a notice, the region's settings and what the departments answered (B1-08 … B1-11, X-05). */
export function replyFormOf(
  notice: Notice,
  given: GivenReply,
  answers: readonly DispatchAnswer[],
  region: ReplyingRegion,
  language: Language,
): CustomerReply {
  const { fields } = notice;
  const date = valueOf(fields, 'noticeDate');
  const deadline = valueOf(fields, 'replyDeadline');
  const statements =
    given.reply === 'receipt'
      ? nothingDone
      : completed(answers, given.noneAffected === true, language);
  return {
    kind: given.reply,
    notice: {
      ...onlyFilled({
        reference: valueOf(fields, 'fsnReference') || valueOf(fields, 'fscaReference'),
        product: productOf(notice),
        date: isLocalDate(date) ? date : '',
      }),
      codes: valuesOf(fields, 'catalogueNumbers'),
      lotsOrSerials: [...valuesOf(fields, 'lots'), ...valuesOf(fields, 'serials')],
    },
    customer: {
      ...onlyFilled(region.replyFrom),
      organisation: region.name,
      contact: given.by,
      email: region.mailbox,
    },
    statements,
    signed: { name: given.by, on: given.on },
    returnTo: {
      ...(given.via === 'mail' ? { email: given.to } : { portal: given.to }),
      ...(isLocalDate(deadline) ? { deadline } : {}),
    },
  };
}
