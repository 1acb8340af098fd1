import * as React from 'react';
import { lastDayOf } from '../../../domain/audits/actionDue';
import { actionKeyOf, type Audit } from '../../../domain/audits/audit';
import type { AuditAction } from '../../../domain/audits/auditAction';
import { auditTexts, dueText } from '../../../text/auditTexts';
import { auditActionTexts } from '../../../text/pages/auditActionTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useLoaded } from '../../hooks/useLoaded';
import { useStyles } from '../../hooks/useStyles';
import { valueIn } from '../../loaded';
import { tableStyles } from '../../parts/tableStyles';
import { AuditLink } from '../AuditLink';
import { useAudits } from '../auditsContext';
import { actionPlace } from '../places';
import { RecordLink } from '../RecordLink';

interface Props {
  readonly audit: Audit;
  readonly action: AuditAction;
}

/** What an action is about: its recommendation, owner, time, what it builds on, its document, and what was notified (AU-11, AU-12). */
export function ActionFacts({ audit, action }: Props): JSX.Element {
  const { language, reader } = useAudits();
  const words = auditActionTexts[language];
  const shared = auditTexts[language];
  const classes = useStyles(tableStyles);
  const [loaded] = useLoaded(React.useCallback(() => reader.notifications(), [reader]));
  const key = actionKeyOf(audit.key, action.number);
  const notifications = (valueIn(loaded) ?? []).filter((one) => one.action === key);
  const about = audit.recommendations.find((one) => one.number === action.recommendation);
  const last = lastDayOf(action.due);
  const fact = (label: string, value: React.ReactNode): JSX.Element => (
    <div>
      <dt className={classes.under}>{label}</dt>
      <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd>
    </div>
  );
  return (
    <section aria-label={words.facts}>
      <SectionHeading>{words.facts}</SectionHeading>
      <dl style={{ margin: 0, display: 'grid', gap: 6, maxWidth: 720 }}>
        {about &&
          fact(
            words.recommendation,
            `${shared.kind[about.kind]} ${about.number}: ${about.heading}`,
          )}
        {fact(words.owner, action.owner.name)}
        {fact(
          words.due,
          action.due.kind === 'quarter' && last !== undefined
            ? `${dueText(action.due, language)}, ${words.lastDay(last)}`
            : dueText(action.due, language),
        )}
        {action.dependsOn.length > 0 &&
          fact(
            words.dependsOn,
            action.dependsOn.map((number) => {
              const other = audit.actions.find((one) => one.number === number);
              return (
                <div key={number}>
                  <AuditLink to={actionPlace(audit.key, number)}>
                    {number}. {other?.what}
                  </AuditLink>
                  {other && ` (${shared.status[other.status].toLocaleLowerCase('sv')})`}
                </div>
              );
            }),
          )}
        {action.document !== undefined &&
          fact(
            words.document,
            <RecordLink to={`document/${action.document}`}>{action.document}</RecordLink>,
          )}
        {fact(
          words.notifications,
          notifications.length === 0
            ? words.noNotifications
            : notifications.map((one) => (
                <div key={one.key}>
                  <AuditLink to={{ tab: 'anmalningar', key: one.key }}>{one.key}</AuditLink>
                  {` ${shared.authority[one.authority]}, ${one.notifiedOn}`}
                </div>
              )),
        )}
      </dl>
    </section>
  );
}
