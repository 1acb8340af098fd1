import * as React from 'react';
import { useStyles } from '../hooks/useStyles';
import { Moment } from '../parts/Moment';
import { tableStyles } from '../parts/tableStyles';
import { AnsweredCell, RiskCell, StatusCell } from './noticeCells';
import { NoticeLink, type RowsProps } from './NoticeTable';

/** The notices as cards, where a table would have to be scrolled sideways. */
export function NoticeCards({ notices, onOpen }: RowsProps): JSX.Element {
  const classes = useStyles(tableStyles);
  return (
    <ul className={classes.cards}>
      {notices.map((notice) => (
        <li key={notice.key} className={classes.card}>
          <div className={classes.line}>
            <NoticeLink notice={notice} onOpen={onOpen} />
            <Moment at={notice.receivedAt} day />
          </div>
          <div>
            <span className={classes.main}>{notice.title}</span>
            <span className={classes.under}>{notice.manufacturer}</span>
          </div>
          <div className={classes.line}>
            <RiskCell notice={notice} />
            <StatusCell notice={notice} />
          </div>
          {notice.recipients > 0 && <AnsweredCell notice={notice} />}
        </li>
      ))}
    </ul>
  );
}
