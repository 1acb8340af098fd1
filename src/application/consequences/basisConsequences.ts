import { type Basis, type BasisEvent, basisLetter, openQuestions } from '../../domain/basis/basis';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { BasisParty } from '../../domain/basis/basisForm';
import type { Effect } from '../effects';
import { type Consequences, nothing } from './consequences';

const common = (entry: LogEntry, party: BasisParty) => ({
  subject: entry.subject,
  stream: entry.stream,
  letter: basisLetter(party.key),
});

const asked = (entry: LogEntry, party: BasisParty): readonly Effect[] => {
  const key = `${eventKeyOf(entry)}/${party.key}`;
  if (party.channel)
    return [
      { ...common(entry, party), kind: 'postCard', key: `postCard/${key}`, channel: party.channel },
    ];
  return party.mailbox
    ? [{ ...common(entry, party), kind: 'sendMail', key: `sendMail/${key}`, to: party.mailbox }]
    : [];
};

const changed = (entry: LogEntry, party: BasisParty): Effect => ({
  ...common(entry, party),
  kind: 'updateCard',
  key: `updateCard/${eventKeyOf(entry)}/${party.key}`,
});

/** Whether a party has a question that the answer to another has just opened, and had none before (B1-03). */
const isDrawnIn = (basis: Basis, party: BasisParty, answered: string): boolean => {
  const own = openQuestions(basis).filter((question) => question.party === party.key);
  return own.length > 0 && own.every(({ whenHit }) => whenHit === answered);
};

/**
 * What follows from an event of the basis: each party gets a card with its own questions as soon as it has one that is
 * asked, and all cards change with the dialogue (SN-17, B1-13).
 */
export function basisConsequences(entry: LogEntry, event: BasisEvent, basis: Basis): Consequences {
  switch (event.type) {
    case 'basisRequested': {
      const open = openQuestions(basis);
      const parties = basis.parties.filter(({ key }) => open.some(({ party }) => party === key));
      return { drafts: [], effects: parties.flatMap((party) => asked(entry, party)) };
    }
    case 'basisAnswered': {
      const { question } = event.payload;
      const effects = basis.parties.flatMap((party) =>
        !basis.deliveries[party.key] && isDrawnIn(basis, party, question)
          ? asked(entry, party)
          : [changed(entry, party)],
      );
      return { drafts: [], effects };
    }
    case 'cardUndelivered': {
      const letter = event.payload.letter;
      const party = basis.parties.find(({ key }) => basisLetter(key) === letter);
      if (!party?.mailbox) return nothing;
      const { channel: _channel, ...byMail } = party;
      return { drafts: [], effects: asked(entry, byMail) };
    }
    case 'basisEnded':
      return { drafts: [], effects: basis.parties.map((party) => changed(entry, party)) };
    case 'cardPosted':
    case 'letterMailed':
      return nothing;
  }
}
