import * as React from 'react';
import type { WholeAudit } from '../../../application/auditPages';
import type { ActionDue } from '../../../domain/audits/actionDue';
import { auditTexts, dueText } from '../../../text/auditTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';

interface Told {
  readonly number?: number;
  readonly action?: number;
  readonly heading?: string;
  readonly what?: unknown;
  readonly note?: string;
  readonly reason?: string;
  readonly agreedBy?: string;
  readonly due?: ActionDue;
}

/** Who did what when, oldest first. */
export function AuditTimeLine({ whole }: { readonly whole: WholeAudit }): JSX.Element {
  const { language } = useAudits();
  const words = auditPageTexts[language];
  const shared = auditTexts[language];
  const classes = useStyles(tableStyles);
  const about = (type: string, payload: unknown): string => {
    const { number, action, heading, what, note, reason, agreedBy, due } = payload as Told;
    const isOfAction = /^(?:action|due|owner)/.test(type);
    const named = action ?? (isOfAction ? number : undefined);
    return [
      named === undefined ? undefined : shared.action(named),
      heading,
      typeof what === 'string' ? what : undefined,
      due && dueText(due, language),
      agreedBy,
      reason,
      note,
    ]
      .filter((one) => one !== undefined && one !== '')
      .join('. ');
  };
  return (
    <section aria-label={words.timeLine}>
      <SectionHeading>{words.timeLine}</SectionHeading>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {whole.timeLine.map(({ sequence, type, at, actor, payload }) => {
          const what = about(type, payload);
          return (
            <li key={sequence} style={{ overflowWrap: 'anywhere' }}>
              <span className={classes.under}>
                <Moment at={at} /> · {actor}
              </span>
              {words.events[type] ?? type}
              {what === '' ? '' : `: ${what}`}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
