import type { Receipt } from '../../application/receiptPages';
import { isComplete } from '../../domain/dispatches/dispatchStatus';
import { openAnswersOf } from '../answers/answerState';

/** A receipt waits for somebody as long as an answer may still be given and the matter is not done. */
export const isWaiting = (receipt: Receipt): boolean =>
  !isComplete(receipt.status) && openAnswersOf(receipt).length > 0;

const riskRank = { high: 0, medium: 1, low: 2 } as const;

/** What is due first comes first; of the same day, what is most serious. */
export const byUrgency = (one: Receipt, other: Receipt): number => {
  const due = ({ received, receiveBy, handleBy }: Receipt): string =>
    received ? handleBy : receiveBy;
  return (
    due(one).localeCompare(due(other)) ||
    riskRank[one.content.risk] - riskRank[other.content.risk] ||
    one.noticeKey.localeCompare(other.noticeKey)
  );
};

const ended = ({ handled, notAffected, received, receiveBy }: Receipt): string =>
  (handled ?? notAffected ?? received)?.at ?? receiveBy;

/** What was answered last comes first. */
export const byLatest = (one: Receipt, other: Receipt): number =>
  ended(other).localeCompare(ended(one));
