import * as React from 'react';
import type { NoticesReader, NoticeShelf, NoticeSummary } from '../../application/noticePages';

interface Older {
  readonly notices: readonly NoticeSummary[];
  readonly hasMore: boolean;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Pages of older notices, fetched when asked for. Those the list already holds are left out. */
export function useOlderNotices(
  reader: NoticesReader,
  shelf: NoticeShelf | undefined,
): readonly [Older, () => void] {
  const [pages, setPages] = React.useState<NoticeShelf>();
  const [state, setState] = React.useState<'idle' | 'busy' | 'failed'>('idle');
  const known = new Set((shelf?.notices ?? []).map(({ key }) => key));
  const olderThan = pages ? pages.olderThan : shelf?.olderThan;

  const show = (): void => {
    if (!olderThan || state === 'busy') return;
    setState('busy');
    reader.olderNotices(olderThan).then(
      (page) => {
        const earlier = pages?.notices ?? [];
        const seen = new Set(earlier.map(({ key }) => key));
        setPages({
          ...page,
          notices: [...earlier, ...page.notices.filter(({ key }) => !seen.has(key))],
        });
        setState('idle');
      },
      () => setState('failed'),
    );
  };
  const notices = (pages?.notices ?? []).filter(({ key }) => !known.has(key));
  return [
    {
      notices,
      hasMore: olderThan !== undefined,
      busy: state === 'busy',
      failed: state === 'failed',
    },
    show,
  ];
}
