import type {
  Majority,
  ShownBeforeClosing,
  SilenceRule,
  VoteAnswer,
} from '../domain/groups/votingRules';
import type { VoteOutcome } from '../domain/voting/countVotes';
import type { ProposalStatus } from '../domain/voting/proposal';
import type { Language } from './language';

const answers: { readonly [A in VoteAnswer | 'conflictOfInterest']: string } = {
  approve: 'Bifall',
  reject: 'Avslag',
  referBack: 'Återremiss',
  abstain: 'Avstår',
  conflictOfInterest: 'Jäv',
};
const statuses: { readonly [S in ProposalStatus]: string } = {
  written: 'Inte öppnat för omröstning',
  open: 'Omröstning pågår',
  closed: 'Omröstningen är stängd',
  withdrawn: 'Återkallat',
};
const outcomes: { readonly [O in VoteOutcome]: string } = {
  carried: 'Bifall',
  rejected: 'Avslag',
  referredBack: 'Återremiss',
  tied: 'Lika röstetal',
  noQuorum: 'Inte beslutsför',
};
const majority: { readonly [M in Majority]: string } = {
  simple: 'Bifall när fler röstar för än emot.',
  absolute:
    'Bifall när mer än hälften av alla som har röstat röstar för. Den som avstår räknas med.',
  twoThirds: 'Bifall när minst två tredjedelar av rösterna för och emot är för.',
};
const silence: { readonly [S in SilenceRule]: string } = {
  notCounted: 'Den som inte svarar räknas inte.',
  abstains: 'Den som inte svarar räknas som att den avstår, men inte som närvarande.',
  approves: 'Den som inte svarar räknas som bifall, men inte som närvarande.',
};
const shown: { readonly [S in ShownBeforeClosing]: string } = {
  turnout: 'Innan omröstningen stänger visas bara hur många som har röstat.',
  names: 'Innan omröstningen stänger visas vilka som har röstat, men inte vad de har svarat.',
  answers: 'Vad var och en svarar visas direkt.',
};

const sv = {
  answers,
  statuses,
  outcomes,
  majority,
  silence,
  shown,
  heading: (key: string, round: number) =>
    round > 1 ? `Omröstning om förslag ${key}, omgång ${round}` : `Omröstning om förslag ${key}`,
  group: (name: string, caseKey: string) => `${name} · ärende ${caseKey}`,
  proposed: 'Förslag till beslut',
  basis: 'Underlag',
  more: 'Läs hela förslaget på sidan.',
  meanings: 'Vad svaren betyder',
  conflictMeaning: 'Saken rör mig själv eller någon nära mig. Jag deltar inte.',
  closes: (at: string) => `Rösta senast ${at}. Du kan ändra din röst fram till dess.`,
  closed: (at: string) => `Stängd ${at}`,
  closedEarly: (at: string) => `Stängd ${at}, när alla hade svarat`,
  turnout: (present: number, seats: number) => `${present} av ${seats} har röstat`,
  quorate: 'beslutsför',
  notQuorate: (needed: number) => `${needed} krävs för att gruppen ska vara beslutsför`,
  excluded: (count: number) => `Jäv utan ersättare: ${count}. De räknas inte med.`,
  answered: (names: string) => `Har röstat: ${names}`,
  conflicts: (names: string) => `Jäv: ${names}`,
  reason: 'Motivering (frivillig)',
  reasonHint: 'Skriv inget om patienter.',
  own: (answer: string, at: string) => `Din röst: ${answer}, ${at}`,
  ownConflict: 'Du har anmält jäv och deltar inte i omröstningen.',
  ownChange: 'Ångrar du dig väljer du ett annat svar nedan.',
  open: 'Öppna förslaget',
  recommendation: 'Resultatet är gruppens rekommendation. Beslutet fattas av rätt instans.',
  result: {
    carried: 'Gruppen rekommenderar bifall till förslaget.',
    rejected: 'Gruppen rekommenderar avslag.',
    referredBack: 'Gruppen återremitterar förslaget: det behöver beredas mer.',
    tied: 'Det blev lika röstetal.',
    noQuorum: 'För få röstade. Omröstningen ger inget resultat, men en ny omgång kan öppnas.',
  } as { readonly [O in VoteOutcome]: string },
  tieWaits: (name: string) => `Det blev lika röstetal. ${name} avgör med sin utslagsröst.`,
  tieOpen: 'Det blev lika röstetal. Ett nytt försök kan göras i en ny omgång.',
  tieDecided: (name: string, answer: string) => `${name} avgjorde med sin utslagsröst: ${answer}.`,
  resultHeading: (key: string) => `Resultat av omröstningen om förslag ${key}`,
  count: (part: string, number: number) => `${part} ${number}`,
  silent: (count: number) => (count === 1 ? '1 svarade inte' : `${count} svarade inte`),
  reservations: (names: string) => `Reservationer: ${names}`,
  withdrawn: (by: string, reason: string) => `Återkallat av ${by}: ${reason}`,
  reminderHeading: (key: string) => `Påminnelse om förslag ${key}`,
  reminder: (count: number, at: string) =>
    `${count === 1 ? '1 har' : `${count} har`} inte röstat. Omröstningen stänger ${at}.`,
  reminderNames: (names: string) => `Inväntas: ${names}`,
  above: 'Rösta på kortet ovanför.',
  notUnderstood: 'Rösten kunde inte tolkas och är inte sparad. Öppna förslaget och rösta där.',
  quorum: (share: string, least: number) => `Beslutsför när ${share}minst ${least} har röstat.`,
  share: (part: number, of: number) => {
    if (part === 0) return '';
    return part * 2 === of
      ? 'fler än hälften av platserna och '
      : `fler än ${part}/${of} av platserna och `;
  },
  referBack: 'Återremiss när fler vill det än som vill avgöra förslaget nu.',
  castingVote: 'Vid lika röstetal avgör ordföranden med sin utslagsröst.',
  noCastingVote: 'Vid lika röstetal blir det inget resultat. En ny omgång kan öppnas.',
  substitutes: {
    absence: 'Ersättare träder in för den som är frånvarande.',
    conflictOfInterest: 'Ersättare träder in för den som har jäv.',
  },
  noSubstitutes: 'Ersättare träder inte in.',
  reservationDays: (days: number) =>
    days === 0
      ? 'Reservation lämnas samma dag som omröstningen stänger.'
      : `Reservation kan lämnas i ${days} dagar efter att omröstningen har stängt.`,
  mailAsked: (key: string) => `Rösta om förslag ${key}`,
  mailAskedText: (group: string, at: string) =>
    `${group} röstar om förslaget nedan. Rösta på sidan senast ${at}. Du kan ändra din röst fram till dess.`,
  mailSilent: (key: string) => `Påminnelse: rösta om förslag ${key}`,
  mailSilentText: (group: string, at: string) =>
    `${group} röstar om förslaget nedan och du har inte svarat. Omröstningen stänger ${at}.`,
};
/** What a vote says on its cards, in its mails and on its page. "Du" to a person. */
export type VotingTexts = typeof sv;

const en: VotingTexts = {
  answers: {
    approve: 'For',
    reject: 'Against',
    referBack: 'Refer back',
    abstain: 'Abstain',
    conflictOfInterest: 'Conflict of interest',
  },
  statuses: {
    written: 'Not put to the vote',
    open: 'Vote open',
    closed: 'Vote closed',
    withdrawn: 'Withdrawn',
  },
  outcomes: {
    carried: 'For',
    rejected: 'Against',
    referredBack: 'Referred back',
    tied: 'Tied',
    noQuorum: 'No quorum',
  },
  majority: {
    simple: 'Carried when more vote for than against.',
    absolute: 'Carried when more than half of all who voted vote for. Abstentions count.',
    twoThirds: 'Carried when at least two thirds of the votes for and against are for.',
  },
  silence: {
    notCounted: 'Those who do not answer are not counted.',
    abstains: 'Those who do not answer count as abstaining, but not as present.',
    approves: 'Those who do not answer count as for, but not as present.',
  },
  shown: {
    turnout: 'Before the vote closes only the number of votes is shown.',
    names: 'Before the vote closes it is shown who has voted, but not what they answered.',
    answers: 'What each one answers is shown at once.',
  },
  heading: (key, round) =>
    round > 1 ? `Vote on proposal ${key}, round ${round}` : `Vote on proposal ${key}`,
  group: (name, caseKey) => `${name} · case ${caseKey}`,
  proposed: 'Proposed decision',
  basis: 'Basis',
  more: 'Read the whole proposal on the page.',
  meanings: 'What the answers mean',
  conflictMeaning: 'The matter concerns me or somebody close to me. I take no part.',
  closes: (at) => `Vote by ${at}. You may change your vote until then.`,
  closed: (at) => `Closed ${at}`,
  closedEarly: (at) => `Closed ${at}, when all had answered`,
  turnout: (present, seats) => `${present} of ${seats} have voted`,
  quorate: 'quorate',
  notQuorate: (needed) => `${needed} are needed for a quorum`,
  excluded: (count) => `Conflict of interest without a substitute: ${count}. They are not counted.`,
  answered: (names) => `Have voted: ${names}`,
  conflicts: (names) => `Conflict of interest: ${names}`,
  reason: 'Reason (optional)',
  reasonHint: 'Write nothing about patients.',
  own: (answer, at) => `Your vote: ${answer}, ${at}`,
  ownConflict: 'You have declared a conflict of interest and take no part in the vote.',
  ownChange: 'If you change your mind, choose another answer below.',
  open: 'Open the proposal',
  recommendation: 'The result is the group’s recommendation. The competent body decides.',
  result: {
    carried: 'The group recommends the proposal.',
    rejected: 'The group recommends against the proposal.',
    referredBack: 'The group refers the proposal back: it needs more preparation.',
    tied: 'The vote was tied.',
    noQuorum: 'Too few voted. The vote gives no result, but a new round can be opened.',
  },
  tieWaits: (name) => `The vote was tied. ${name} decides with the casting vote.`,
  tieOpen: 'The vote was tied. It may be tried again in a new round.',
  tieDecided: (name, answer) => `${name} decided with the casting vote: ${answer}.`,
  resultHeading: (key) => `Result of the vote on proposal ${key}`,
  count: (part, number) => `${part} ${number}`,
  silent: (count) => (count === 1 ? '1 did not answer' : `${count} did not answer`),
  reservations: (names) => `Reservations: ${names}`,
  withdrawn: (by, reason) => `Withdrawn by ${by}: ${reason}`,
  reminderHeading: (key) => `Reminder of proposal ${key}`,
  reminder: (count, at) =>
    `${count === 1 ? '1 has' : `${count} have`} not voted. The vote closes ${at}.`,
  reminderNames: (names) => `Waiting for: ${names}`,
  above: 'Vote on the card above.',
  notUnderstood: 'The vote could not be read and is not saved. Open the proposal and vote there.',
  quorum: (share, least) => `Quorate when ${share}at least ${least} have voted.`,
  share: (part, of) => {
    if (part === 0) return '';
    return part * 2 === of
      ? 'more than half of the seats and '
      : `more than ${part}/${of} of the seats and `;
  },
  referBack: 'Referred back when more want that than want to settle the matter now.',
  castingVote: 'The chair decides a tie with the casting vote.',
  noCastingVote: 'A tie gives no result. A new round can be opened.',
  substitutes: {
    absence: 'A substitute steps in for who is away.',
    conflictOfInterest: 'A substitute steps in for who has a conflict of interest.',
  },
  noSubstitutes: 'Substitutes do not step in.',
  reservationDays: (days) =>
    days === 0
      ? 'A reservation is entered on the day the vote closes.'
      : `A reservation may be entered for ${days} days after the vote has closed.`,
  mailAsked: (key) => `Vote on proposal ${key}`,
  mailAskedText: (group, at) =>
    `${group} votes on the proposal below. Vote on the page by ${at}. You may change your vote until then.`,
  mailSilent: (key) => `Reminder: vote on proposal ${key}`,
  mailSilentText: (group, at) =>
    `${group} votes on the proposal below and you have not answered. The vote closes ${at}.`,
};

export const votingTexts: { readonly [L in Language]: VotingTexts } = { sv, en };
