import * as React from 'react';
import type { ActionDue } from '../../domain/audits/actionDue';
import { type ActionStatus, isOverdue } from '../../domain/audits/auditAction';
import { auditTexts, dueText } from '../../text/auditTexts';
import { MarkedWord } from '../parts/MarkedWord';
import { lateMark } from '../parts/marks';
import { noDateMark } from './auditMarks';
import { useAudits } from './auditsContext';

interface Props {
  readonly status: ActionStatus;
  readonly due: ActionDue;
}

/** When an action is due; that it is late, or has no date, is seen at once (AU-06). */
export function DueWord({ status, due }: Props): JSX.Element {
  const { language, today } = useAudits();
  const text = dueText(due, language);
  if (due.kind === 'none' && status !== 'closed')
    return <MarkedWord mark={noDateMark}>{text}</MarkedWord>;
  if (isOverdue({ status, due }, today))
    return (
      <MarkedWord mark={lateMark}>
        {auditTexts[language].overdue}, {text.toLocaleLowerCase('sv')}
      </MarkedWord>
    );
  return <span style={{ fontVariantNumeric: 'tabular-nums' }}>{text}</span>;
}
