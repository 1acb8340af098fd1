import type { Language } from '../language';

const sv = {
  title: 'Revision',
  tabList: 'Uppföljning av revisioner',
  tabs: { revisioner: 'Revisioner', atgarder: 'Åtgärder', anmalningar: 'Myndighetsanmälningar' },
  deskNotRead: 'Sidan kunde inte läsas just nu.',
  notRead: 'Listan kunde inte läsas just nu.',
  begin: 'Ta in en revision',
  summary: 'Lägesrapport',
  download: (format: string): string => `Lägesrapport till ledningen, ${format}`,
  downloading: 'Lägesrapporten tas fram.',
  empty:
    'Ingen revision än. När en granskningsrapport kommer tas den in här med revisorernas rekommendationer. Varje rekommendation får ett svar och en åtgärd med ägare och tid.',
  emptyKeepers: (names: string): string => `Revisioner tas in av ${names}.`,
  heads: {
    audit: 'Revision',
    stage: 'Läge',
    auditors: 'Granskade',
    answerBy: 'Svar senast',
    actions: 'Öppna åtgärder',
  },
  late: 'Svaret är försenat',
  sent: (day: string): string => `Skickat ${day}`,
  unanswered: (number: number): string =>
    number === 1 ? '1 rekommendation utan svar' : `${number} rekommendationer utan svar`,
  unplanned: (number: number): string =>
    number === 1 ? '1 punkt utan åtgärd' : `${number} punkter utan åtgärd`,
  tiles: {
    overdue: 'Försenade',
    none: 'Ingen tid angiven',
    reported: 'Att bekräfta',
    mine: 'Mina',
    open: 'Alla öppna',
    closed: 'Avslutade',
  },
  tileList: 'Urval av åtgärder',
  actionCount: (number: number): string => (number === 1 ? '1 åtgärd' : `${number} åtgärder`),
  noAction: {
    overdue: 'Ingen åtgärd är försenad.',
    none: 'Alla öppna åtgärder har en tid.',
    reported: 'Ingen åtgärd väntar på att bekräftas.',
    mine: 'Du äger ingen öppen åtgärd.',
    open: 'Inga öppna åtgärder. När en åtgärd planeras för en rekommendation visas den här.',
    closed: 'Ingen åtgärd är avslutad än.',
  },
  actionHeads: {
    action: 'Åtgärd',
    owner: 'Ansvarig',
    due: 'Ska vara klar',
    status: 'Läge',
  },
  revised: (times: number): string =>
    times === 1 ? 'Tiden ändrad 1 gång' : `Tiden ändrad ${times} gånger`,
};
export type AuditsTexts = typeof sv;

const en: AuditsTexts = {
  title: 'Audit follow-up',
  tabList: 'Follow-up of audits',
  tabs: { revisioner: 'Audits', atgarder: 'Actions', anmalningar: 'Notifications to authorities' },
  deskNotRead: 'The page could not be read right now.',
  notRead: 'The list could not be read right now.',
  begin: 'Take in an audit',
  summary: 'Status report',
  download: (format) => `Status report to the management, ${format}`,
  downloading: 'The status report is being made.',
  empty:
    'No audit yet. When an audit report comes it is taken in here with the recommendations. Each gets an answer and an action with owner and time.',
  emptyKeepers: (names) => `Audits are taken in by ${names}.`,
  heads: {
    audit: 'Audit',
    stage: 'State',
    auditors: 'Auditors',
    answerBy: 'Answer by',
    actions: 'Open actions',
  },
  late: 'The reply is late',
  sent: (day) => `Sent on ${day}`,
  unanswered: (number) =>
    number === 1 ? '1 recommendation without answer' : `${number} recommendations without answer`,
  unplanned: (number) =>
    number === 1 ? '1 item without action' : `${number} items without action`,
  tiles: {
    overdue: 'Overdue',
    none: 'No date given',
    reported: 'To confirm',
    mine: 'Mine',
    open: 'All open',
    closed: 'Closed',
  },
  tileList: 'Which actions',
  actionCount: (number) => (number === 1 ? '1 action' : `${number} actions`),
  noAction: {
    overdue: 'No action is overdue.',
    none: 'Every open action has a date.',
    reported: 'No action waits to be confirmed.',
    mine: 'You own no open action.',
    open: 'No open actions. When an action is planned for a recommendation it is shown here.',
    closed: 'No action is closed yet.',
  },
  actionHeads: { action: 'Action', owner: 'Responsible', due: 'Due', status: 'State' },
  revised: (times) => (times === 1 ? 'Time changed once' : `Time changed ${times} times`),
};

/** What the page of audits, their recommendations and actions (AU-03, AU-11) says. */
export const auditsTexts: { readonly [L in Language]: AuditsTexts } = { sv, en };
