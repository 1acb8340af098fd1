import type { ReplyKind } from '../domain/notices/assessment';
import type { Language } from './language';

type Duties = {
  readonly [K in ReplyKind]: { readonly row: string; readonly question: string };
};

/** The two reply duties to the sender, as Bilaga 1 asks for them (B1-08, B1-10). */
export const replyDutyTexts: { readonly [L in Language]: Duties } = {
  sv: {
    receipt: {
      row: 'B1-08',
      question: 'Vill avsändaren ha svar på att säkerhetsmeddelandet har mottagits?',
    },
    completion: {
      row: 'B1-10',
      question: 'Vill avsändaren ha svar efter att åtgärder är genomförda?',
    },
  },
  en: {
    receipt: {
      row: 'B1-08',
      question: 'Does the sender want to know that the safety notice has been received?',
    },
    completion: {
      row: 'B1-10',
      question: 'Does the sender want a reply when the actions have been done?',
    },
  },
};
