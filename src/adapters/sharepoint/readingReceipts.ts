import type { Receipt, ReceiptsReader } from '../../application/receiptPages';
import { mayAnswerFor } from '../../domain/units/unit';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { toLine } from './readingRows';
import { sharePointUnits } from './sharePointUnits';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// The newest come first; older ones than these are found on the page of their notice.
const mostOfAUnit = 200;

const toReceipt = (row: DispatchRow): Receipt => ({
  ...toLine(row),
  noticeKey: row.NoticeKey,
  content: JSON.parse(row.Content ?? '{}') as Receipt['content'],
});

/** What was sent to the units of whoever looks, read with that person's rights. */
export const readingReceipts = (site: SiteLists): ReceiptsReader => ({
  async unitsOf(person) {
    return (await sharePointUnits(site).all()).filter((unit) => mayAnswerFor(unit, person));
  },
  async receipts(unitKeys) {
    const pages = await Promise.all(
      unitKeys.map((key) =>
        itemsOn(site, dispatchesList)
          .select('Title', ...Object.keys(dispatchesList.columns))
          .filter(`UnitKey eq ${quoted(key)}`)
          .orderBy('Id', false)
          .top(mostOfAUnit)<DispatchRow[]>(),
      ),
    ).catch((error: unknown) => {
      throw storeFault('Reading what was sent to a unit', error);
    });
    return pages.flat().map(toReceipt);
  },
});
