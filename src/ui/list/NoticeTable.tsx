import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { tableStyles } from '../parts/tableStyles';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { Moment } from '../parts/Moment';
import type { NoticeSummary } from '../../application/noticePages';
import { AnsweredCell, RiskCell, StatusCell } from './noticeCells';
import { hashOf } from '../hooks/useRoute';

export interface RowsProps {
  readonly notices: readonly NoticeSummary[];
  readonly onOpen: (key: string) => void;
}

/** Opens in place; the address still works in a new tab. */
export function NoticeLink({
  notice,
  onOpen,
}: {
  readonly notice: NoticeSummary;
  readonly onOpen: (key: string) => void;
}): JSX.Element {
  const open = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(notice.key);
  };
  return (
    <Link
      href={hashOf({ place: 'notice', key: notice.key })}
      onClick={open}
      data-notice={notice.key}
      styles={{ root: { fontWeight: 600, whiteSpace: 'nowrap' } }}
    >
      {notice.key}
    </Link>
  );
}

/** The notices as a table, where there is room for one. */
export function NoticeTable({ notices, onOpen }: RowsProps): JSX.Element {
  const { texts } = usePage();
  const classes = useStyles(tableStyles);
  const { list } = texts;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {[list.number, list.product, list.risk, list.status, list.received, list.answered].map(
            (word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {notices.map((notice) => (
          <tr key={notice.key} className={classes.row} onClick={() => onOpen(notice.key)}>
            <td>
              <span onClick={(event) => event.stopPropagation()}>
                <NoticeLink notice={notice} onOpen={onOpen} />
              </span>
            </td>
            <th scope="row" className={classes.wide}>
              <span className={classes.main}>{notice.title}</span>
              <span className={classes.under}>{notice.manufacturer}</span>
            </th>
            <td>
              <RiskCell notice={notice} />
            </td>
            <td>
              <StatusCell notice={notice} />
            </td>
            <td>
              <Moment at={notice.receivedAt} day />
            </td>
            <td>
              <AnsweredCell notice={notice} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
