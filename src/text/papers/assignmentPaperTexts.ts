import type { Language } from '../language';

const sv = {
  kind: 'Uppdrag',
  draft: 'Uppdrag, utkast',
  number: 'Uppdragets nummer',
  givenBy: 'Uppdragsgivare',
  givenTo: 'Arbetsgrupp',
  givenOn: 'Givet',
  notGiven: 'Inte givet än',
  edition: 'Utgåva',
  people: 'Ansvarig och deltagare',
  reportDays: 'Rapportdagar',
  noReportDays: 'Arbetet redovisas i slutrapporten.',
  final: (day: string) => `Slutrapport senast ${day}.`,
  whatToReport:
    'Rapporterna säger vad som är gjort, vad som återstår, vilka risker som finns och vilka frågor som behöver svar.',
  signed: 'För uppdragsgivaren',
  nobody: 'Inga deltagare är namngivna.',
};
export type AssignmentPaperTexts = typeof sv;

const en: AssignmentPaperTexts = {
  kind: 'Assignment',
  draft: 'Assignment, draft',
  number: 'Number',
  givenBy: 'Given by',
  givenTo: 'Working group',
  givenOn: 'Given on',
  notGiven: 'Not given yet',
  edition: 'Edition',
  people: 'Responsible and participants',
  reportDays: 'Report days',
  noReportDays: 'The work is told in the final report.',
  final: (day) => `Final report by ${day}.`,
  whatToReport:
    'Reports say what is done, what is left, which risks there are and which questions need an answer.',
  signed: 'For those who give it',
  nobody: 'No participants are named.',
};

/** What stands on the paper of an assignment beside what people have written. */
export const assignmentPaperTexts: { readonly [L in Language]: AssignmentPaperTexts } = { sv, en };
