import type { ReplyKind } from '../domain/notices/assessment';
import type { Language } from './language';

/** The two reply duties to the sender, as Bilaga 1 asks for them (B1-08, B1-10). */
export const replyDutyTexts: { readonly [L in Language]: { readonly [K in ReplyKind]: string } } = {
  sv: {
    receipt: 'Vill avsändaren ha svar på att säkerhetsmeddelandet har mottagits?',
    completion: 'Vill avsändaren ha svar efter att åtgärder är genomförda?',
  },
  en: {
    receipt: 'Does the sender want to know that the safety notice has been received?',
    completion: 'Does the sender want a reply when the actions have been done?',
  },
};
