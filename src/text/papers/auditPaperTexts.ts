import type { Language } from '../language';

const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;

const sv = {
  kind: 'Lägesrapport till ledningen',
  title: (title: string): string => `Lägesrapport: ${title}`,
  allTitle: 'Lägesrapport: uppföljning av revisioner',
  body: 'Uppföljning av revisioner',
  reference: (day: string): string => `Läget ${day}`,
  inShort: 'I korthet',
  counts: (actions: number, closed: number): string =>
    `${counted(actions, 'åtgärd', 'åtgärder')}, varav ${counted(closed, 'avslutad', 'avslutade')}.`,
  overdue: (number: number): string =>
    number === 0
      ? 'Ingen åtgärd är försenad.'
      : `${counted(number, 'åtgärd är försenad', 'åtgärder är försenade')}.`,
  withoutDate: (number: number): string =>
    number === 0
      ? 'Alla öppna åtgärder har en tid.'
      : `${counted(number, 'öppen åtgärd har ingen tid angiven', 'öppna åtgärder har ingen tid angiven')}.`,
  toConfirm: (number: number): string =>
    `${counted(number, 'åtgärd är anmäld klar och väntar', 'åtgärder är anmälda klara och väntar')} på att någon annan än ägaren bekräftar.`,
  unplanned: (number: number): string =>
    `${counted(number, 'rekommendation eller åtagande har', 'rekommendationer eller åtaganden har')} ingen planerad åtgärd.`,
  overdueHeading: 'Försenade åtgärder',
  withoutDateHeading: 'Åtgärder utan angiven tid',
  about: 'Om revisionen',
  auditors: 'Granskade',
  diaryNumber: 'Diarienummer',
  reportedOn: 'Rapport',
  answerBy: 'Svar senast',
  judgement: 'Samlad bedömning',
  reply: 'Svar till revisorerna',
  notApproved: 'Inte godkänt än',
  approved: (decision: string): string => `Godkänt genom ${decision}`,
  sent: (day: string, to: string): string => `skickat ${day} till ${to}`,
  recommendations: 'Rekommendationer och åtaganden',
  answer: 'Svar',
  noAnswer: 'Inget svar än.',
  noAction: 'Ingen åtgärd är planerad.',
  owner: 'Ansvarig',
  due: 'Ska vara klar',
  originally: (due: string): string => `ursprungligen ${due}`,
  status: 'Läge',
  evidence: 'Underlag',
  evidenceCount: (number: number): string =>
    number === 0 ? 'inget än' : counted(number, 'kopia', 'kopior'),
  observations: 'Övriga synpunkter som beaktas',
  nothing: 'Ingen revision följs upp just nu.',
};
type Texts = typeof sv;

const en: Texts = {
  kind: 'Status report to the management',
  title: (title) => `Status report: ${title}`,
  allTitle: 'Status report: follow-up of audits',
  body: 'Follow-up of audits',
  reference: (day) => `As of ${day}`,
  inShort: 'In short',
  counts: (actions, closed) =>
    `${counted(actions, 'action', 'actions')}, ${closed} of them closed.`,
  overdue: (number) =>
    number === 0
      ? 'No action is overdue.'
      : `${counted(number, 'action is overdue', 'actions are overdue')}.`,
  withoutDate: (number) =>
    number === 0
      ? 'Every open action has a date.'
      : `${counted(number, 'open action has no date', 'open actions have no date')}.`,
  toConfirm: (number) =>
    `${counted(number, 'action is reported done and waits', 'actions are reported done and wait')} for somebody other than the owner to confirm.`,
  unplanned: (number) =>
    `${counted(number, 'recommendation or commitment has', 'recommendations or commitments have')} no planned action.`,
  overdueHeading: 'Overdue actions',
  withoutDateHeading: 'Actions without a date',
  about: 'About the audit',
  auditors: 'Auditors',
  diaryNumber: 'Diary number',
  reportedOn: 'Report',
  answerBy: 'Answer by',
  judgement: 'Overall judgement',
  reply: 'Reply to the auditors',
  notApproved: 'Not approved yet',
  approved: (decision) => `Approved by ${decision}`,
  sent: (day, to) => `sent on ${day} to ${to}`,
  recommendations: 'Recommendations and commitments',
  answer: 'Answer',
  noAnswer: 'No answer yet.',
  noAction: 'No action is planned.',
  owner: 'Responsible',
  due: 'Due',
  originally: (due) => `originally ${due}`,
  status: 'State',
  evidence: 'Evidence',
  evidenceCount: (number) => (number === 0 ? 'none yet' : counted(number, 'copy', 'copies')),
  observations: 'Other observations that are heeded',
  nothing: 'No audit is followed up right now.',
};

/** The words of the status report to the management. */
export const auditPaperTexts: { readonly [L in Language]: Texts } = { sv, en };
