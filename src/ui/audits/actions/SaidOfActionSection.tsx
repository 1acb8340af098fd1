import * as React from 'react';
import type { AuditAction } from '../../../domain/audits/auditAction';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useStyles } from '../../hooks/useStyles';
import { Moment } from '../../parts/Moment';
import { tableStyles } from '../../parts/tableStyles';
import { useAudits } from '../auditsContext';

/** Who reported, closed, sent back or opened again, and what they said. */
export function SaidOfActionSection({ action }: { readonly action: AuditAction }): JSX.Element {
  const { language } = useAudits();
  const words = auditActionTexts[language];
  const classes = useStyles(tableStyles);
  return (
    <section aria-label={words.said}>
      <SectionHeading>{words.said}</SectionHeading>
      <ol style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
        {action.said.map(({ what, note, by, at }) => (
          <li key={at}>
            <span className={classes.under}>
              <Moment at={at} /> · {by.name}
            </span>
            {words.saidWhat[what]}
            {note === '' ? '' : `: ${note}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
