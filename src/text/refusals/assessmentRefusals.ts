import type { AssessRefusal } from '../../domain/notices/assessNotice';
import type { RequestBasisRefusal } from '../../domain/notices/requestBasis';
import type { UnmetRefusal } from '../../domain/strength';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of collecting the basis and of the assessment, beside what every command may be refused. */
export type AssessmentTold = Exclude<
  AssessRefusal | RequestBasisRefusal,
  UnmetRefusal | { readonly code: 'notice/not-the-coordinator' | 'notice/already-closed' }
>;

export const assessmentRefusals: RefusalTexts<AssessmentTold> = {
  sv: {
    'notice/basis-already-asked': () =>
      'Underlaget är redan begärt. Ladda om sidan för att se svaren.',
    'notice/nothing-to-ask': () => 'Välj minst en fråga att ställa.',
    'notice/assessment-too-long': () =>
      'Texten är för lång. Korta bedömningen till högst 8 000 tecken och skälen till högst 1 000.',
    'notice/assessment-names-patient': () =>
      'Texten ser ut att innehålla ett personnummer. Ta bort det och spara igen – patienter ska aldrig namnges här.',
  },
  en: {
    'notice/basis-already-asked': () =>
      'The basis has already been asked for. Reload the page to see the answers.',
    'notice/nothing-to-ask': () => 'Choose at least one question to ask.',
    'notice/assessment-too-long': () =>
      'The text is too long. Shorten the assessment to 8,000 characters at most and reasons to 1,000.',
    'notice/assessment-names-patient': () =>
      'The text seems to hold a personal identity number. Remove it and save again – patients are never named here.',
  },
};
