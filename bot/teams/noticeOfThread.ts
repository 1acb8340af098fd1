import { dispatchesNow, type ReceiptSources } from '../../src/application/ownReceipts';
import type { Unit } from '../../src/domain/units/unit';

// Whoever asks below a card asks about one of the latest; older ones are asked for by number.
const mostLooked = 10;

/** The number of the notice whose card began a thread in the channel of some units; undefined for another message. */
export async function noticeOfThread(
  sources: ReceiptSources,
  units: readonly Unit[],
  threadId: string,
): Promise<string | undefined> {
  const receipts = await sources.receipts.receipts(units.map(({ key }) => key));
  const latest = [...receipts]
    .sort((a, b) => (b.postedAt ?? '').localeCompare(a.postedAt ?? ''))
    .slice(0, mostLooked);
  const dispatches = await dispatchesNow(
    sources,
    latest.map(({ key }) => key),
  );
  return dispatches.find(
    ({ delivery }) => delivery.state === 'posted' && delivery.card.activityId === threadId,
  )?.noticeKey;
}
