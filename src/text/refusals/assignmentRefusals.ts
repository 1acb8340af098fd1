import type { AssignmentPart, AssignmentRefusal } from '../../domain/assignments/assignmentRefusal';
import { assignmentTexts } from '../assignmentTexts';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a command on an assignment. */
export type AssignmentTold = AssignmentRefusal;

const svParts: { readonly [Part in AssignmentPart]: string } = {
  title: 'rubrik',
  kind: 'vilket slag av uppdrag det är',
  purpose: 'syfte och bakgrund',
  task: 'vad som ska göras',
  delimitation: 'avgränsning',
  expectedResult: 'förväntat resultat',
  responsible: 'ansvarig',
  reportDays: 'när rapporter ska lämnas',
  finalReportOn: 'dag för slutrapporten',
  diaryNumber: 'diarienummer',
  reason: 'anledning',
  question: 'frågan',
  done: 'vad som är gjort',
  left: 'vad som återstår',
  risks: 'risker',
  feedback: 'återkopplingen',
  answer: 'svaret',
  note: 'återkopplingen på slutrapporten',
};
const enParts: { readonly [Part in AssignmentPart]: string } = {
  title: 'title',
  kind: 'the kind of assignment',
  purpose: 'purpose and background',
  task: 'what is to be done',
  delimitation: 'delimitation',
  expectedResult: 'expected result',
  responsible: 'who is responsible',
  reportDays: 'when reports are to come',
  finalReportOn: 'the day of the final report',
  diaryNumber: 'diary number',
  reason: 'reason',
  question: 'the question',
  done: 'what is done',
  left: 'what is left',
  risks: 'risks',
  feedback: 'the feedback',
  answer: 'the answer',
  note: 'the feedback on the final report',
};

export const assignmentRefusals: RefusalTexts<AssignmentTold> = {
  sv: {
    'assignment/unknown': () => 'Uppdraget finns inte. Kontrollera numret.',
    'assignment/unknown-group': () => 'Gruppen finns inte längre. Ladda om sidan.',
    'assignment/not-the-leader': ({ group, people }) =>
      `Bara ordförande, vice ordförande och sekreterare i ${group} (${people}) kan göra detta. Inget har ändrats.`,
    'assignment/not-the-lag-leader': ({ group, people }) =>
      `Bara den som leder ${group} eller ansvarar för uppdraget (${people}) kan göra detta. Inget har ändrats.`,
    'assignment/not-the-member': ({ group }) =>
      `Bara de som sitter i ${group} kan rapportera. Inget har sparats.`,
    'assignment/not-the-reader': ({ group }) =>
      `Uppdragen läses av dem som sitter i ${group} och dess arbetsgrupper.`,
    'assignment/wrong-status': ({ status }) =>
      `Uppdraget har status ${assignmentTexts.sv.statuses[status]}, så det här går inte nu. Ladda om sidan för att se läget.`,
    'assignment/part-missing': ({ part }) => `Fyll i ${svParts[part]}.`,
    'assignment/part-too-long': ({ part, most }) =>
      `Texten är för lång. Korta ${svParts[part]} till högst ${most} tecken.`,
    'assignment/patient-named': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det – patienter ska aldrig namnges här.',
    'assignment/unknown-person': () =>
      'Någon av dem ni valde sitter inte i arbetsgruppen. Välj bland dem som gör det.',
    'assignment/record-invalid': () =>
      'Det som uppdraget kommer från kunde inte tolkas. Ange ett nummer som LSG-2026-0007, eller lämna det tomt.',
    'assignment/case-invalid': () =>
      'Ärendets nummer kunde inte tolkas. Ange ett nummer som LSG-2026-0007, eller lämna det tomt.',
    'assignment/day-passed': ({ part }) =>
      `Ange ${svParts[part]} med en dag som finns och inte har passerat.`,
    'assignment/day-behind-final': () =>
      'Rapportdagarna ska ligga före slutrapporten. Flytta dem, eller flytta slutrapporten.',
    'assignment/too-many': ({ part, most }) =>
      part === 'question'
        ? `En rapport kan ta upp ${most} frågor. Lämna fler rapporter om det behövs.`
        : `Ange högst ${most} dagar.`,
    'assignment/nothing-changed': () => 'Ingenting var ändrat, så inget sparades.',
    'assignment/newer-edition': ({ edition }) =>
      `Uppdraget har ändrats. Läs utgåva ${edition} och ta emot den i stället.`,
    'assignment/report-unknown': () => 'Rapporten finns inte. Ladda om sidan.',
    'assignment/question-unknown': () => 'Frågan finns inte. Ladda om sidan.',
    'assignment/already-answered': () => 'Frågan är redan besvarad. Ladda om sidan.',
    'assignment/questions-open': ({ count }) =>
      count === 1
        ? 'En fråga från arbetsgruppen är inte besvarad. Besvara den först.'
        : `${count} frågor från arbetsgruppen är inte besvarade. Besvara dem först.`,
  },
  en: {
    'assignment/unknown': () => 'There is no such assignment. Check the number.',
    'assignment/unknown-group': () => 'The group no longer exists. Reload the page.',
    'assignment/not-the-leader': ({ group, people }) =>
      `Only chair, vice chair and secretaries of ${group} (${people}) may do this. Nothing has changed.`,
    'assignment/not-the-lag-leader': ({ group, people }) =>
      `Only who leads ${group} or answers for the assignment (${people}) may do this. Nothing has changed.`,
    'assignment/not-the-member': ({ group }) =>
      `Only those who sit in ${group} may report. Nothing was saved.`,
    'assignment/not-the-reader': ({ group }) =>
      `Assignments are read by those who sit in ${group} and its working groups.`,
    'assignment/wrong-status': ({ status }) =>
      `The assignment has the status ${assignmentTexts.en.statuses[status]}, so this cannot be done now. Reload the page to see where it stands.`,
    'assignment/part-missing': ({ part }) => `Fill in ${enParts[part]}.`,
    'assignment/part-too-long': ({ part, most }) =>
      `The text is too long. Shorten ${enParts[part]} to ${most} characters at most.`,
    'assignment/patient-named': () =>
      'The text seems to hold a personal identity number. Remove it: patients are never named here.',
    'assignment/unknown-person': () =>
      'Somebody you chose does not sit in the working group. Choose among those who do.',
    'assignment/record-invalid': () =>
      'What the assignment comes from could not be understood. Give a number such as LSG-2026-0007, or leave it empty.',
    'assignment/case-invalid': () =>
      'The number of the case could not be understood. Give a number such as LSG-2026-0007, or leave it empty.',
    'assignment/day-passed': ({ part }) =>
      `Give ${enParts[part]} with a day that exists and has not passed.`,
    'assignment/day-behind-final': () =>
      'Report days come before the final report. Move them, or move the final report.',
    'assignment/too-many': ({ part, most }) =>
      part === 'question'
        ? `A report may raise ${most} questions. Give further reports if need be.`
        : `Give ${most} days at most.`,
    'assignment/nothing-changed': () => 'Nothing was changed, so nothing was saved.',
    'assignment/newer-edition': ({ edition }) =>
      `The assignment has been changed. Read edition ${edition} and take that on instead.`,
    'assignment/report-unknown': () => 'There is no such report. Reload the page.',
    'assignment/question-unknown': () => 'There is no such question. Reload the page.',
    'assignment/already-answered': () => 'The question is answered already. Reload the page.',
    'assignment/questions-open': ({ count }) =>
      count === 1
        ? 'A question of the working group is not answered. Answer it first.'
        : `${count} questions of the working group are not answered. Answer them first.`,
  },
};
