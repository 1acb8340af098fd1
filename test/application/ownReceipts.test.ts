import { dispatchesNow, openReceiptsOf, stillOpen } from '../../src/application/ownReceipts';
import { aLogOf, aReceipt, receiptsIn } from '../support/botBuilders';
import { aDispatch, aUnit, answered } from '../support/builders';
import { anOwnHandlingDispatch } from '../support/dispatchBuilders';

const to = (number: number, changes: Parameters<typeof aDispatch>[0] = {}) => {
  const noticeKey = `FSN-2026-000${number}`;
  return aDispatch({ key: `${noticeKey}/iva`, noticeKey, ...changes });
};

describe('What waits for a unit', () => {
  it('is what can still be answered, due first, then by risk (X-02)', async () => {
    const { content } = to(1);
    const receipts = receiptsIn(
      [
        to(1, { content: { ...content, risk: 'low' } }),
        to(2),
        to(3, { content: { ...content, receiveBy: '2026-03-20' } }),
        to(4, { received: answered(), notAffected: answered() }),
        to(5, { mode: 'information' }),
        to(6, { unit: aUnit({ key: 'medicin' }) }),
        to(7, { received: answered() }),
      ].map(aReceipt),
    );
    const open = await openReceiptsOf({ receipts }, [aUnit()]);
    expect(open.map(({ noticeKey }) => noticeKey)).toEqual([
      'FSN-2026-0003',
      'FSN-2026-0002',
      'FSN-2026-0001',
      'FSN-2026-0007',
    ]);
  });

  it('is told by the log as it stands now, in the order asked for', async () => {
    const log = aLogOf([to(1), to(2)]);
    const found = await dispatchesNow({ log }, ['FSN-2026-0002/iva', 'x/y', 'FSN-2026-0001/iva']);
    expect(found.map(({ key }) => key)).toEqual(['FSN-2026-0002/iva', 'FSN-2026-0001/iva']);
  });

  it('waits with own handling until it says that the case is closed (SN-61)', () => {
    const received = anOwnHandlingDispatch({ received: answered() });
    const closed = { ...received, closingNote: { ...answered(), note: '' } };
    expect(stillOpen([received, closed])).toEqual([received]);
  });
});
