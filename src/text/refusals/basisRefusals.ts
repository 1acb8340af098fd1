import type { AnswerQuestionRefusal } from '../../domain/basis/answerQuestion';
import type { KeepFileRefusal } from '../../domain/basis/keepFile';
import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of an answer to Bilaga 1. */
export type BasisTold =
  AnswerQuestionRefusal | KeepFileRefusal | { readonly code: 'basis/unknown' };

export const basisRefusals: RefusalTexts<BasisTold> = {
  sv: {
    'basis/unknown': () => 'Underlaget finns inte. Kontakta MT-säkerhetssamordnaren.',
    'basis/unknown-question': () => 'Frågan finns inte i underlaget. Ladda om och försök igen.',
    'basis/not-asked': () => 'Frågan ställs bara om produkten finns på avtal. Inget har ändrats.',
    'basis/not-the-party': ({ party, people }) =>
      people
        ? `Bara ${party} (${people}) kan svara på den här frågan. Inget har ändrats.`
        : `Bara ${party} kan svara på den här frågan, i sin egen kanal. Inget har ändrats.`,
    'basis/already-said': () => 'Svaret är redan sparat. Inget har ändrats.',
    'basis/search-words-missing': () => 'Ange vilka sökord ni använde.',
    'basis/hit-missing': () => 'Ange om sökningen gav träff eller inte.',
    'basis/contract-number-missing': () =>
      'Ange avtalsnumret, så lämnas det över till Logistikservice.',
    'basis/customers-missing': () =>
      'Skriv vilka som har köpt produkten, eller hänvisa till en bilaga. Har ingen köpt den, skriv det.',
    'basis/systems-missing': () =>
      'Ange vilka system produkten finns i, eller att den inte finns i något av dem.',
    'basis/unknown-system': ({ system }) => `Systemet ”${system}” ingår inte i frågan.`,
    'basis/stock-missing': () =>
      'Svara ja eller nej på alla tre frågorna: lagervara, närförråd och Inköpsstöd.',
    'basis/text-missing': () => 'Skriv ett svar.',
    'basis/text-too-long': () =>
      'Svaret är för långt. Korta texten till högst 4 000 tecken, eller lägg den i en bilaga.',
    'basis/patient-named': () =>
      'Svaret ser ut att innehålla ett personnummer. Ta bort det och svara igen – patienter ska aldrig namnges här.',
    'basis/file-kind': () =>
      'Filen är av ett slag som inte tas emot. Använd PDF, Word, Excel, CSV, text, mejl eller bild.',
    'basis/file-size': () => 'Filen är tom eller för stor. Den får vara högst 15 MB.',
  },
  en: {
    'basis/unknown': () => 'The basis does not exist. Contact the safety coordinator.',
    'basis/unknown-question': () => 'There is no such question. Reload and try again.',
    'basis/not-asked': () =>
      'The question is asked only when the product is on contract. Nothing has changed.',
    'basis/not-the-party': ({ party, people }) =>
      people
        ? `Only ${party} (${people}) may answer this question. Nothing has changed.`
        : `Only ${party} may answer this question, in its own channel. Nothing has changed.`,
    'basis/already-said': () => 'That answer is already saved. Nothing has changed.',
    'basis/search-words-missing': () => 'Give the words you searched for.',
    'basis/hit-missing': () => 'Say whether the search gave a hit.',
    'basis/contract-number-missing': () =>
      'Give the contract number; it is handed on to logistics.',
    'basis/customers-missing': () =>
      'Say who bought the product, or refer to an attachment. If nobody did, say so.',
    'basis/systems-missing': () => 'Say which systems know the product, or that none of them does.',
    'basis/unknown-system': ({ system }) => `The question does not ask about “${system}”.`,
    'basis/stock-missing': () =>
      'Answer all three questions: stock item, near store, purchasing system.',
    'basis/text-missing': () => 'Write an answer.',
    'basis/text-too-long': () =>
      'The answer is too long. Shorten the text to 4,000 characters, or attach it.',
    'basis/patient-named': () =>
      'The answer seems to hold a personal identity number. Remove it and answer again – patients are never named here.',
    'basis/file-kind': () =>
      'Files of this kind are not taken. Use PDF, Word, Excel, CSV, text, mail or a picture.',
    'basis/file-size': () => 'The file is empty or too large. It may have 15 MB at most.',
  },
};
