import * as React from 'react';
import type { AuditAction } from '../../../domain/audits/auditAction';
import { dueText } from '../../../text/auditTexts';
import { dayOf } from '../../../text/dates';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';

/** Every time an action has had, the original first, with why and by whom it was agreed anew. */
export function DatesOfAction({ action }: { readonly action: AuditAction }): JSX.Element {
  const { language } = useAudits();
  const words = auditActionTexts[language];
  const classes = useStyles(tableStyles);
  return (
    <section aria-label={words.dates}>
      <SectionHeading>{words.dates}</SectionHeading>
      <ol className={classes.cards} style={{ maxWidth: 720 }}>
        {action.revised.map(({ before, reason, agreedBy, by, at }, index) => (
          <li key={at} className={classes.card}>
            <div>
              <span className={classes.under}>{index === 0 ? words.original : words.earlier}</span>
              <s>{dueText(before, language)}</s>
            </div>
            <div>
              <span className={classes.under}>{words.dateHeads[1]}</span>
              {reason}
            </div>
            <span className={classes.under}>
              {words.dateHeads[2]}: {agreedBy}. {words.dateHeads[3]}: {by.name}, {dayOf(at)}.
            </span>
          </li>
        ))}
        <li className={classes.card}>
          <div>
            <span className={classes.under}>{words.datesNow}</span>
            <strong>{dueText(action.due, language)}</strong>
          </div>
        </li>
      </ol>
    </section>
  );
}
