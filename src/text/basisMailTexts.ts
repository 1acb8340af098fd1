import { type Basis, unanswered } from '../domain/basis/basis';
import { handedOn } from '../domain/basis/basisFacts';
import type { BasisParty } from '../domain/basis/basisForm';
import { basisTexts } from './basisTexts';
import type { Language } from './language';

interface MailWords {
  readonly to: (party: string) => string;
  readonly asked: string;
  readonly answered: string;
  readonly reply: string;
}

const words: { readonly [L in Language]: MailWords } = {
  sv: {
    to: (party) => `Till ${party}`,
    asked: 'Dessa frågor väntar på svar från er:',
    answered: 'Alla frågor till er är besvarade. Det här är för er kännedom.',
    reply:
      'Svara genom att fylla i era rader i formuläret och svara på det här mejlet, eller på kortet i er kanal i Teams.',
  },
  en: {
    to: (party) => `To ${party}`,
    asked: 'These questions wait for your answer:',
    answered: 'All questions to you are answered. This is for your information.',
    reply:
      'Answer by filling in your rows of the form and replying to this mail, or on the card in your channel in Teams.',
  },
};

/** How the mail of Bilaga 1 opens: what is asked of its reader, and the contract number that is handed on (B1-03). */
export function basisMailOpening(basis: Basis, party: BasisParty, language: Language): string {
  const { to, asked, answered, reply } = words[language];
  const texts = basisTexts[language];
  const waiting = unanswered(basis, party.key).map(({ question }) => `– ${question}`);
  const handed = handedOn(basis, party.key).map(({ contractNumber, by, at }) =>
    texts.handedOn(contractNumber, by, at),
  );
  return [
    to(party.name),
    ...handed,
    ...(waiting.length > 0 ? [[asked, ...waiting].join('\n'), reply] : [answered]),
  ].join('\n\n');
}
