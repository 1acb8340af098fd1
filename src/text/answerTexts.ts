import type { Performer } from '../domain/dispatches/answers';
import type { Language } from './language';

/** What the form of an answer asks, on a card and on the page behind a one-time link. */
export interface AnswerTexts {
  readonly lots: string;
  readonly found: string;
  readonly returned: string;
  readonly destroyed: string;
  readonly done: string;
  readonly action: (number: number) => string;
  readonly undoneReason: string;
  readonly performedBy: string;
  readonly performers: { readonly [P in Performer]: string };
  readonly patients: string;
  readonly patientsMissing: string;
  readonly informed: string;
  readonly notInformed: string;
  readonly patientReason: string;
  readonly question: string;
  readonly questionMissing: string;
  readonly closingNote: string;
  readonly lotLine: (lot: string, found: number, returned: number, destroyed: number) => string;
  readonly undoneLine: (actions: string, reason: string) => string;
  readonly performedLine: (performer: string) => string;
  readonly patientsLine: (informed: boolean, reason: string) => string;
}

const sv: AnswerTexts = {
  lots: 'Antal per lot- eller serienummer. Tomt fält räknas som 0.',
  found: 'Hittade',
  returned: 'Återlämnade',
  destroyed: 'Kasserade',
  done: 'Kryssa i det som är gjort',
  action: (number) => `Åtgärd ${number}`,
  undoneReason: 'Varför är något inte gjort?',
  performedBy: 'Vem har utfört åtgärderna?',
  performers: {
    department: 'Vi själva',
    medicalTechnology: 'Medicinsk teknik',
    technicalService: 'Teknisk service',
    otherSupport: 'Annan stödfunktion',
    supplier: 'Leverantören eller tillverkaren',
  },
  patients: 'Är berörda patienter informerade?',
  patientsMissing: 'Ange om patienter är informerade.',
  informed: 'Ja, de är informerade',
  notInformed: 'Nej, eller det behövs inte',
  patientReason: 'Om nej: varför? Namnge aldrig en patient.',
  question: 'Vad behöver ni hjälp med?',
  questionMissing: 'Skriv vad ni behöver hjälp med.',
  closingNote: 'Vad har ni gjort? (frivilligt)',
  lotLine: (lot, found, returned, destroyed) =>
    `${lot}: ${found} hittade, ${returned} återlämnade, ${destroyed} kasserade`,
  undoneLine: (actions, reason) => `Inte gjort: ${actions} (${reason})`,
  performedLine: (performer) => `Utfört av: ${performer}`,
  patientsLine: (informed, reason) =>
    informed ? 'Patienter är informerade' : `Patienter är inte informerade: ${reason}`,
};

const en: AnswerTexts = {
  lots: 'Items per lot or serial number. An empty field counts as 0.',
  found: 'Found',
  returned: 'Returned',
  destroyed: 'Destroyed',
  done: 'Tick what has been done',
  action: (number) => `Action ${number}`,
  undoneReason: 'Why is something not done?',
  performedBy: 'Who carried out the actions?',
  performers: {
    department: 'We ourselves',
    medicalTechnology: 'Medical technology',
    technicalService: 'Technical service',
    otherSupport: 'Another support function',
    supplier: 'The supplier or manufacturer',
  },
  patients: 'Have the patients concerned been informed?',
  patientsMissing: 'Say whether patients have been informed.',
  informed: 'Yes, they have been informed',
  notInformed: 'No, or it is not needed',
  patientReason: 'If not: why? Never name a patient.',
  question: 'What do you need help with?',
  questionMissing: 'Say what you need help with.',
  closingNote: 'What have you done? (optional)',
  lotLine: (lot, found, returned, destroyed) =>
    `${lot}: ${found} found, ${returned} returned, ${destroyed} destroyed`,
  undoneLine: (actions, reason) => `Not done: ${actions} (${reason})`,
  performedLine: (performer) => `Carried out by: ${performer}`,
  patientsLine: (informed, reason) =>
    informed ? 'Patients have been informed' : `Patients have not been informed: ${reason}`,
};

export const answerTexts: { readonly [L in Language]: AnswerTexts } = { sv, en };
