import { beginCasePlace } from '../../application/cases/beginCasePlace';
import type { NoticesReader } from '../../application/noticePages';
import { keyOfRef, kindOfRef } from '../../domain/records/recordRef';
import { pageOfRecord } from '../../application/records/recordPlace';
import { sharePointRecordLinks } from './sharePointRecordLinks';
import type { SiteLists } from './siteLists';

/** The cases that come from a notice, by their links, and where a new one is begun from it. */
export const groupCasesOfNotice = (site: SiteLists): NonNullable<NoticesReader['groupCases']> => {
  const pages = `${site.sitePath}/SitePages/`;
  return {
    beginPage: (noticeKey, title) => beginCasePlace(pages, `notice/${noticeKey}`, title),
    async of(noticeKey) {
      const links = await sharePointRecordLinks(site).of(`notice/${noticeKey}`);
      return links
        .filter(({ from }) => kindOfRef(from) === 'case')
        .map(({ from, fromTitle = '' }) => ({
          key: keyOfRef(from),
          title: fromTitle,
          page: pageOfRecord(pages, from) ?? pages,
        }));
    },
  };
};
