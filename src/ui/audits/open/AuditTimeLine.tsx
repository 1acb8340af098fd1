import * as React from 'react';
import type { WholeAudit } from '../../../application/audits/auditPages';
import type { RecordHappening } from '../../../application/cases/casePages';
import type { ActionDue } from '../../../domain/audits/actionDue';
import { auditTexts, dueText } from '../../../text/auditTexts';
import { auditPageTexts } from '../../../text/pages/auditPageTexts';
import { TimeLine } from '../../parts/TimeLine';
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
  const about = ({ type, payload }: RecordHappening): string => {
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
    <TimeLine
      heading={words.timeLine}
      happenings={whole.timeLine}
      events={words.events}
      about={about}
    />
  );
}
