import type { Dispatch } from '../domain/dispatches/dispatch';
import { isComplete } from '../domain/dispatches/dispatchStatus';
import { openAnswers } from '../domain/dispatches/openAnswers';
import { dispatchStream } from '../domain/notices/noticeKey';
import type { Unit } from '../domain/units/unit';
import { dispatchFrom } from './domainEvents';
import type { EventLog } from './ports';
import type { Receipt, ReceiptsReader } from './receiptPages';

/** What is read to find receipts. */
export interface ReceiptSources {
  readonly receipts: Pick<ReceiptsReader, 'receipts'>;
  readonly log: Pick<EventLog, 'read'>;
}

const riskRank = { high: 0, medium: 1, low: 2 } as const;
const due = ({ received, receiveBy, handleBy }: Receipt): string =>
  received ? handleBy : receiveBy;

/** What is due first comes first; of the same day, what is most serious. */
const byUrgency = (one: Receipt, other: Receipt): number =>
  due(one).localeCompare(due(other)) ||
  riskRank[one.content.risk] - riskRank[other.content.risk] ||
  one.key.localeCompare(other.key);

/** What still waits for some units, most urgent first, as its rows tell it; what is for information does not wait. */
export async function openReceiptsOf(
  { receipts }: Pick<ReceiptSources, 'receipts'>,
  units: readonly Unit[],
): Promise<readonly Receipt[]> {
  const all = await receipts.receipts(units.map(({ key }) => key));
  return all
    .filter(({ status, mode }) => mode !== 'information' && !isComplete(status))
    .sort(byUrgency);
}

/** Dispatches as the log tells them now, in the order of their keys; one that is not there is left out. */
export async function dispatchesNow(
  { log }: Pick<ReceiptSources, 'log'>,
  keys: readonly string[],
): Promise<readonly Dispatch[]> {
  const streams = await Promise.all(keys.map((key) => log.read(dispatchStream(key))));
  return streams.flatMap((entries) => dispatchFrom(entries) ?? []);
}

/** Those of some dispatches to which an answer may still be given. */
export const stillOpen = (dispatches: readonly Dispatch[]): readonly Dispatch[] =>
  dispatches.filter((dispatch) => openAnswers(dispatch).length > 0);
