import type { ActionDue } from '../domain/audits/actionDue';
import type { AuditStage, RecommendationKind } from '../domain/audits/audit';
import type { ActionStatus } from '../domain/audits/auditAction';
import type { Authority } from '../domain/audits/notifications/authorityNotification';
import type { Language } from './language';

const sv = {
  stage: {
    answering: 'Svar förbereds',
    followedUp: 'Följs upp',
    done: 'Allt genomfört',
  } satisfies { readonly [S in AuditStage]: string },
  status: {
    planned: 'Planerad',
    underWay: 'Pågår',
    reported: 'Anmäld klar',
    closed: 'Avslutad',
  } satisfies { readonly [S in ActionStatus]: string },
  kind: {
    recommendation: 'Rekommendation',
    commitment: 'Eget åtagande',
  } satisfies { readonly [K in RecommendationKind]: string },
  authority: {
    LV: 'Läkemedelsverket',
    IVO: 'IVO',
  } satisfies { readonly [A in Authority]: string },
  noDate: 'Ingen tid angiven',
  overdue: 'Försenad',
  quarter: (quarter: string, year: string): string => `Kvartal ${quarter} ${year}`,
  waitsFor: (numbers: string): string => `Väntar på åtgärd ${numbers}`,
  action: (number: number): string => `Åtgärd ${number}`,
};
type Texts = typeof sv;

const en: Texts = {
  stage: { answering: 'Reply being prepared', followedUp: 'Followed up', done: 'All done' },
  status: {
    planned: 'Planned',
    underWay: 'Under way',
    reported: 'Reported done',
    closed: 'Closed',
  },
  kind: { recommendation: 'Recommendation', commitment: 'Own commitment' },
  authority: { LV: 'Swedish Medical Products Agency', IVO: 'IVO' },
  noDate: 'No date given',
  overdue: 'Overdue',
  quarter: (quarter, year) => `Quarter ${quarter} ${year}`,
  waitsFor: (numbers) => `Waits for action ${numbers}`,
  action: (number) => `Action ${number}`,
};

/** The words for audits that pages, mails, papers and cards share. */
export const auditTexts: { readonly [L in Language]: Texts } = { sv, en };

/** When an action is due, as people read it: `Kvartal 4 2026`, a day, or that no date is given (AU-06). */
export function dueText(due: ActionDue, language: Language): string {
  const words = auditTexts[language];
  if (due.kind === 'none') return words.noDate;
  return due.kind === 'day'
    ? due.day
    : words.quarter(due.quarter.slice(6), due.quarter.slice(0, 4));
}
