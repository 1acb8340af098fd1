import type { AssignmentStatus } from '../domain/assignments/assignment';
import type { AssignmentTaskKind } from '../domain/assignments/assignmentTasks';
import type { AssignmentKind, Reporting } from '../domain/assignments/assignmentText';
import type { LocalDate } from '../domain/time';
import type { Language } from './language';

/** What statuses, kinds, parts and next steps of an assignment are called. */
export interface AssignmentTexts {
  readonly statuses: { readonly [S in AssignmentStatus]: string };
  readonly kinds: { readonly [K in AssignmentKind]: string };
  readonly tasks: { readonly [K in AssignmentTaskKind]: string };
  readonly parts: {
    readonly [
      P in
        | 'kind'
        | 'purpose'
        | 'task'
        | 'delimitation'
        | 'expectedResult'
        | 'responsible'
        | 'participants'
        | 'reporting'
        | 'finalReportOn'
        | 'diaryNumber'
        | 'comesFrom'
        | 'reason'
        | 'done'
        | 'left'
        | 'risks'
        | 'questions'
    ]: string;
  };
  readonly noDelimitation: string;
  readonly noRisks: string;
  readonly reporting: (reporting: Reporting, days: readonly LocalDate[]) => string;
  readonly edition: (number: number) => string;
}

const everyDay = (days: number): string => {
  if (days === 1) return 'Varje dag';
  return `Var ${days}:${/(?:^|[^1])[12]$/.test(`${days}`) ? 'a' : 'e'} dag`;
};

const sv: AssignmentTexts = {
  statuses: {
    draft: 'Utkast',
    given: 'Väntar på arbetsgruppen',
    askedBack: 'Arbetsgruppen frågar',
    accepted: 'Pågår',
    finallyReported: 'Slutrapporterat',
    ended: 'Avslutat',
    withdrawn: 'Återkallat',
  },
  kinds: {
    investigation: 'Utreda',
    guidance: 'Ta fram riktlinje eller vägledning',
    manufacturing: 'Stödja och följa upp egen tillverkning',
    introduction: 'Stödja ordnat införande',
    other: 'Annat',
  },
  tasks: {
    give: 'Ge uppdraget',
    answer: 'Besvara frågan',
    judgeFinal: 'Ta ställning till slutrapporten',
    feedback: 'Ge återkoppling',
    accept: 'Ta emot uppdraget',
    reportFinally: 'Lämna slutrapport',
    report: 'Lämna rapport',
  },
  parts: {
    kind: 'Slag av uppdrag',
    purpose: 'Syfte och bakgrund',
    task: 'Vad som ska göras',
    delimitation: 'Avgränsning',
    expectedResult: 'Förväntat resultat',
    responsible: 'Ansvarig',
    participants: 'Deltagare',
    reporting: 'Rapportering',
    finalReportOn: 'Slutrapport senast',
    diaryNumber: 'Diarienummer',
    comesFrom: 'Kommer från',
    reason: 'Varför uppdraget har ändrats',
    done: 'Vad som är gjort',
    left: 'Vad som återstår',
    risks: 'Risker',
    questions: 'Frågor till uppdragsgivaren',
  },
  noDelimitation: 'Ingen särskild avgränsning.',
  noRisks: 'Inga risker att rapportera.',
  reporting: (reporting, days) => {
    const listed = days.length > 0 ? ` (${days.join(', ')})` : '';
    if (reporting.kind === 'every') return `${everyDay(reporting.days)}${listed}`;
    return days.length > 0 ? days.join(', ') : 'Bara slutrapport';
  },
  edition: (number) => `Utgåva ${number}`,
};

const en: AssignmentTexts = {
  statuses: {
    draft: 'Draft',
    given: 'Waiting for the working group',
    askedBack: 'The working group asks',
    accepted: 'Under way',
    finallyReported: 'Finally reported',
    ended: 'Ended',
    withdrawn: 'Withdrawn',
  },
  kinds: {
    investigation: 'Look into something',
    guidance: 'Write a guideline or guidance',
    manufacturing: 'Support and follow up in-house manufacture',
    introduction: 'Support ordered introduction',
    other: 'Something else',
  },
  tasks: {
    give: 'Give the assignment',
    answer: 'Answer the question',
    judgeFinal: 'Judge the final report',
    feedback: 'Give feedback',
    accept: 'Take the assignment on',
    reportFinally: 'Give the final report',
    report: 'Give a report',
  },
  parts: {
    kind: 'Kind of assignment',
    purpose: 'Purpose and background',
    task: 'What is to be done',
    delimitation: 'Delimitation',
    expectedResult: 'Expected result',
    responsible: 'Responsible',
    participants: 'Participants',
    reporting: 'Reports',
    finalReportOn: 'Final report by',
    diaryNumber: 'Diary number',
    comesFrom: 'Comes from',
    reason: 'Why the assignment was changed',
    done: 'What is done',
    left: 'What is left',
    risks: 'Risks',
    questions: 'Questions to those who gave it',
  },
  noDelimitation: 'No delimitation.',
  noRisks: 'No risks to report.',
  reporting: (reporting, days) => {
    const listed = days.length > 0 ? ` (${days.join(', ')})` : '';
    if (reporting.kind === 'every') return `Every ${reporting.days} days${listed}`;
    return days.length > 0 ? days.join(', ') : 'The final report only';
  },
  edition: (number) => `Edition ${number}`,
};

export const assignmentTexts: { readonly [L in Language]: AssignmentTexts } = { sv, en };
