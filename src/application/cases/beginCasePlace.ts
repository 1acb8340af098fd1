import type { RecordRef } from '../../domain/records/recordRef';

/** Where a case is begun from another record (LS-22), below the folder of the pages; the title is a proposal for the form. */
export const beginCasePlace = (pagesUrl: string, ref: RecordRef, title = ''): string =>
  `${pagesUrl}LSG.aspx#arenden/nytt/${encodeURIComponent(ref)}${
    title === '' ? '' : `/${encodeURIComponent(title)}`
  }`;
