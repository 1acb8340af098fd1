import type { AnswerRefusal } from '../../domain/dispatches/answerDispatch';
import { dayAndTime } from '../dates';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a department's answer. */
export type AnswerTold = AnswerRefusal | { readonly code: 'dispatch/unknown' };

export const answerRefusals: RefusalTexts<AnswerTold> = {
  sv: {
    'dispatch/not-the-head': ({ unit, head }) =>
      head
        ? `Bara avdelningschefen (${head}) eller ersättaren kan svara för ${unit}. Inget har ändrats. Tipsa gärna chefen om meddelandet.`
        : `Bara avdelningschefen eller ersättaren kan svara för ${unit}. Inget har ändrats.`,
    'dispatch/already-answered': ({ by, at }) =>
      `${by} svarade redan ${dayAndTime(at)}. Svaret gäller.`,
    'dispatch/items-invalid': () => 'Ange antalet produkter med siffror, 0 eller fler.',
    'dispatch/comment-too-long': () =>
      'Kommentaren är för lång. Korta den till högst 2 000 tecken.',
    'dispatch/patient-named': () =>
      'Kommentaren ser ut att innehålla ett personnummer. Ta bort det och svara igen – patienter ska aldrig namnges här.',
    'dispatch/unknown': () => 'Utskicket finns inte längre. Kontakta MT-säkerhetssamordnaren.',
    'dispatch/withdrawn': ({ at }) =>
      `Meddelandet återkallades ${dayAndTime(at)}. Inget svar behövs.`,
    'dispatch/superseded': ({ by }) =>
      `Meddelandet har ersatts av ${by}. Svara på det nya kortet i stället.`,
    'dispatch/no-answer-wanted': () => 'Det här är bara för kännedom. Inget svar behövs.',
    'dispatch/question-missing': () => 'Skriv vad ni behöver hjälp med.',
    'dispatch/reason-missing': () => 'Kryssa i åtgärden, eller skriv varför den inte är gjord.',
    'dispatch/not-asked': () =>
      'Svaret gäller något som meddelandet inte frågar efter. Ladda om och svara igen.',
    'dispatch/changed-meanwhile': () =>
      'Meddelandet har ändrats sedan ni öppnade det. Inget har sparats. Läs det nya och svara igen.',
    'dispatch/lots-crossed': ({ lot }) =>
      `För ${lot} är fler återlämnade och kasserade än hittade. Kontrollera antalen.`,
    'dispatch/patients-missing': () =>
      'Ange om patienter är informerade, eller varför de inte behöver vara det.',
  },
  en: {
    'dispatch/not-the-head': ({ unit, head }) =>
      head
        ? `Only the head of department (${head}) or the substitute may answer for ${unit}. Nothing has changed.`
        : `Only the head of department or the substitute may answer for ${unit}. Nothing has changed.`,
    'dispatch/already-answered': ({ by, at }) =>
      `${by} already answered ${dayAndTime(at)}. That answer stands.`,
    'dispatch/items-invalid': () => 'Give the number of items in figures, 0 or more.',
    'dispatch/comment-too-long': () =>
      'The comment is too long. Shorten it to 2,000 characters at most.',
    'dispatch/patient-named': () =>
      'The comment seems to hold a personal identity number. Remove it and answer again – patients are never named here.',
    'dispatch/unknown': () => 'The dispatch no longer exists. Contact the safety coordinator.',
    'dispatch/withdrawn': ({ at }) =>
      `The notice was withdrawn ${dayAndTime(at)}. No answer is needed.`,
    'dispatch/superseded': ({ by }) =>
      `The notice has been replaced by ${by}. Answer the new card instead.`,
    'dispatch/no-answer-wanted': () => 'This is for information only. No answer is needed.',
    'dispatch/question-missing': () => 'Say what you need help with.',
    'dispatch/reason-missing': () => 'Tick the action, or say why it has not been done.',
    'dispatch/not-asked': () =>
      'The answer is about something the notice does not ask. Reload and answer again.',
    'dispatch/changed-meanwhile': () =>
      'The notice has changed since you opened it. Nothing is saved. Read it again and answer.',
    'dispatch/lots-crossed': ({ lot }) =>
      `For ${lot}, more are returned and destroyed than found. Check the numbers.`,
    'dispatch/patients-missing': () =>
      'Say whether patients have been informed, or why they need not be.',
  },
};
