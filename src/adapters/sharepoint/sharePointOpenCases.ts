import type { OpenCases } from '../../application/steering';
import { isComplete } from '../../domain/dispatches/dispatchStatus';
import { type DispatchRow, dispatchesList } from '../../lists/dispatches.list';
import { noticeLookup } from './noticeLookup';
import { inBatches, itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

const mostOfUnit = 2_000;

/** Cases that are not closed, and what units were sent of them, by indexed columns. */
export const sharePointOpenCases = (site: SiteLists): OpenCases => ({
  async open() {
    const waiting = await noticeLookup(site).waiting();
    return waiting.map(({ key, title, status, receivedAt }) => ({
      key,
      title,
      status,
      receivedAt,
    }));
  },
  async sentTo(unitKeys) {
    const outcomes = await inBatches(site, unitKeys, (batch, key) =>
      itemsOn(batch, dispatchesList)
        .select('NoticeKey', 'UnitKey', 'Status')
        .filter(`UnitKey eq ${quoted(key)}`)
        .orderBy('Id', false)
        .top(mostOfUnit)<Pick<DispatchRow, 'NoticeKey' | 'UnitKey' | 'Status'>[]>(),
    );
    return outcomes.flatMap((outcome) => {
      if (outcome.status === 'rejected')
        throw storeFault('Reading what units were sent', outcome.reason);
      return outcome.value
        .filter(({ Status }) => !isComplete(Status))
        .map(({ NoticeKey, UnitKey }) => ({ noticeKey: NoticeKey, unitKey: UnitKey }));
    });
  },
});
