import type { Language } from './language';

const sv = {
  misread: (where: string) => `Uppgifterna kunde inte tolkas (${where}). Ladda om sidan.`,
  unreadable: 'Uppgifterna kunde inte tolkas. Ladda om sidan.',
  signIn: 'Logga in igen och försök på nytt.',
  unknownCall: 'Tjänsten känner inte till det anropet.',
  notSaved: 'Det är inte sparat ännu. Vänta en stund och försök igen – det sparas bara en gång.',
  votesUnreadable:
    'Rösterna kan inte läsas just nu, eftersom tjänsten saknar nyckeln till dem. Inget har gått förlorat. Be den som driver tjänsten att läsa dess logg.',
};
export type ApiTexts = typeof sv;

const en: ApiTexts = {
  misread: (where) => `What was sent could not be understood (${where}). Reload the page.`,
  unreadable: 'What was sent could not be understood. Reload the page.',
  signIn: 'Sign in again, and try once more.',
  unknownCall: 'The service does not know that call.',
  notSaved: 'It is not saved yet. Wait a moment and try again; it is saved only once.',
  votesUnreadable:
    'The votes cannot be read now, since the service lacks their key. Nothing is lost. Ask those who run the service to read its log.',
};

/** What the service says to a page when it does not do what was asked, beside the refusals of the rules. */
export const apiTexts: { readonly [L in Language]: ApiTexts } = { sv, en };
