import { knownColumns, type KnownRow, type NoticeRegister } from '../../application/knownNotices';
import { safetyNoticesList } from '../../lists/safetyNotices.list';
import { itemsOn, quoted, type SiteLists } from './siteLists';
import { storeFault } from './storeFault';

// Fields and fingerprint of a notice weigh a few kB.
const pageSize = 500;

/** The register in the list `SafetyNotices`, without the texts that nobody is compared by. */
export const noticeRegister = (site: SiteLists): NoticeRegister => ({
  async *since(receivedAt) {
    const all = itemsOn(site, safetyNoticesList)
      .select('Id', ...knownColumns)
      .top(pageSize);
    const wanted =
      receivedAt === undefined ? all : all.filter(`ReceivedAt ge datetime${quoted(receivedAt)}`);
    try {
      for await (const page of wanted) yield page as readonly KnownRow[];
    } catch (error) {
      throw storeFault('Reading the register', error);
    }
  },
});
