import type { RefusalTexts } from './refusalTextsOf';

/** What may be refused of a check of the log. */
export type LogTold = { readonly code: 'log/not-the-registrar' };

export const logRefusals: RefusalTexts<LogTold> = {
  sv: {
    'log/not-the-registrar': () =>
      'Bara registratorn och MT-säkerhetssamordnaren kan kontrollera loggen.',
  },
  en: {
    'log/not-the-registrar': () =>
      'Only the registrar and the safety coordinator may verify the log.',
  },
};
