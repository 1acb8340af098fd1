import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { Icon } from '@fluentui/react/lib/Icon';
import { listPageTexts } from '../../text/pages/listPageTexts';
import { valueIn } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { defineStyles, useStyles } from '../hooks/useStyles';
import type { Polled } from '../hooks/usePolled';
import { useIsNarrow } from '../hooks/useIsNarrow';
import type { NoticeShelf } from '../../application/noticePages';
import { OverviewButton } from '../overview/OverviewButton';
import { NoticeCards } from './NoticeCards';
import { firstFilter, isWithin, type NoticeFilter } from './noticeFilters';
import { NoticeTable } from './NoticeTable';
import { Tiles } from './Tiles';
import { useOlderNotices } from './useOlderNotices';

const RegisterButton = React.lazy(async () => {
  const { RegisterButton: button } = await import(
    /* webpackChunkName: 'kvittens-register' */ '../reception/RegisterButton'
  );
  return { default: button };
});

interface Props {
  readonly shelf: Polled<NoticeShelf>;
  readonly filter: NoticeFilter | undefined;
  readonly onFilter: (filter: NoticeFilter) => void;
  readonly onOpen: (key: string) => void;
}

const styles = defineStyles(({ semanticColors, fonts }) => ({
  head: [
    fonts.small,
    {
      display: 'flex',
      flexWrap: 'wrap' as const,
      alignItems: 'center',
      gap: '4px 16px',
      minHeight: 28,
      color: semanticColors.bodySubtext,
    },
  ],
  shown: { marginRight: 'auto' },
  refresh: { display: 'inline-flex', alignItems: 'center', gap: 6, minHeight: 24 },
  empty: [
    fonts.medium,
    {
      padding: '32px 16px',
      textAlign: 'center' as const,
      color: semanticColors.bodySubtext,
      border: `1px dashed ${semanticColors.bodyDivider}`,
      borderRadius: 4,
    },
  ],
  older: { padding: '12px 8px' },
}));

/** The list of notices with its tiles: what waits comes first. */
export function NoticeList({ shelf, filter, onFilter, onOpen }: Props): JSX.Element {
  const { texts, me, reader, language } = usePage();
  const classes = useStyles(styles);
  const [place, narrow] = useIsNarrow(680);
  const loaded = valueIn(shelf.state);
  const [older, showOlder] = useOlderNotices(reader, loaded);
  const words = texts.list;
  const tiles = listPageTexts[language];

  if (shelf.state.status === 'loading') return <Waiting />;
  if (!loaded) return <Trouble onRetry={() => void shelf.refresh()}>{texts.notRead}</Trouble>;

  const notices = [...loaded.notices, ...older.notices];
  const chosen = filter ?? firstFilter(notices);
  const shown = notices.filter((notice) => isWithin(chosen, notice));
  const Rows = narrow ? NoticeCards : NoticeTable;
  return (
    <div ref={place}>
      {shelf.state.status === 'ready' && shelf.state.stale && (
        <Trouble tone="warning">{texts.stale}</Trouble>
      )}
      <Tiles notices={notices} hasOlder={older.hasMore} chosen={chosen} onChoose={onFilter} />
      <div className={classes.head}>
        <span className={classes.shown}>
          {tiles.filters[chosen]}: {words.shown(shown.length)}
        </span>
        <React.Suspense fallback={null}>
          <RegisterButton onRegistered={onOpen} />
        </React.Suspense>
        <OverviewButton />
        <Link
          as="button"
          className={classes.refresh}
          onClick={() => void shelf.refresh()}
          title={words.updates}
        >
          <Icon iconName="Refresh" aria-hidden="true" />
          {words.refresh}
        </Link>
      </div>
      {shown.length === 0 ? (
        <p className={classes.empty}>{tiles.empty[chosen](me?.mailbox)}</p>
      ) : (
        <Rows notices={shown} onOpen={onOpen} />
      )}
      {chosen === 'all' && older.hasMore && (
        <div className={classes.older}>
          <Link as="button" disabled={older.busy} onClick={showOlder}>
            {words.older}
          </Link>
        </div>
      )}
      {older.failed && <Trouble onRetry={showOlder}>{texts.notRead}</Trouble>}
    </div>
  );
}
