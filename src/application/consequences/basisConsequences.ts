import {
  type Basis,
  type BasisEvent,
  basisLetter,
  openQuestions,
  unanswered,
} from '../../domain/basis/basis';
import type { BasisParty } from '../../domain/basis/basisForm';
import { eventKeyOf, type LogEntry } from '../../domain/log/logEntry';
import type { Effect } from '../effects';
import { type Consequences, isOwnAddress, nothing, type RegionFacts } from './consequences';

const toParty = (entry: LogEntry, party: BasisParty) => ({
  subject: entry.subject,
  stream: entry.stream,
  letter: basisLetter(party.key),
});

/** The printed form by mail; never to the function mailbox or the coordinator's own, where it would come back (SN-38). */
const mailed = (entry: LogEntry, party: BasisParty, facts: RegionFacts): readonly Effect[] =>
  party.mailbox && !isOwnAddress(facts, party.mailbox)
    ? [
        {
          ...toParty(entry, party),
          kind: 'sendMail',
          key: `sendMail/${eventKeyOf(entry)}/${party.key}`,
          to: party.mailbox,
        },
      ]
    : [];

/** A card in the party's channel, or the printed form by mail to a party without one. */
const asked = (entry: LogEntry, party: BasisParty, facts: RegionFacts): readonly Effect[] =>
  party.channel
    ? [
        {
          ...toParty(entry, party),
          kind: 'postCard',
          key: `postCard/${eventKeyOf(entry)}/${party.key}`,
          channel: party.channel,
        },
      ]
    : mailed(entry, party, facts);

const changed = (entry: LogEntry, party: BasisParty): readonly Effect[] =>
  party.channel
    ? [
        {
          ...toParty(entry, party),
          kind: 'updateCard',
          key: `updateCard/${eventKeyOf(entry)}/${party.key}`,
        },
      ]
    : [];

const openTo = (basis: Basis, party: BasisParty) =>
  openQuestions(basis).filter((question) => question.party === party.key);

/**
 * An answer changes the cards of all who have one. Whom it asks something new is told so: by a first card, or, since a
 * changed card makes no sound, by a mail with the contract number beside it (B1-03).
 */
const afterAnswer = (
  entry: LogEntry,
  answered: string,
  basis: Basis,
  party: BasisParty,
  facts: RegionFacts,
): readonly Effect[] => {
  const open = openTo(basis, party);
  if (open.length === 0 && !basis.deliveries[party.key]) return [];
  const isNew = !basis.deliveries[party.key] && open.every(({ whenHit }) => whenHit === answered);
  if (isNew) return asked(entry, party, facts);
  const isAskedMore = unanswered(basis, party.key).some(({ whenHit }) => whenHit === answered);
  return [...changed(entry, party), ...(isAskedMore ? mailed(entry, party, facts) : [])];
};

/**
 * What follows from an event of the basis: each party gets a card with its own questions as soon as it has one that is
 * asked, and all cards change with the dialogue (SN-17, B1-13).
 */
export function basisConsequences(
  entry: LogEntry,
  event: BasisEvent,
  basis: Basis,
  facts: RegionFacts,
): Consequences {
  const toEach = (effectsOf: (party: BasisParty) => readonly Effect[]): Consequences => {
    const effects: Effect[] = [];
    basis.parties.forEach((party) => effects.push(...effectsOf(party)));
    return { drafts: [], effects };
  };
  switch (event.type) {
    case 'basisRequested': {
      // An answer may be known already when this is followed late: who was drawn in by it is asked through it.
      const atFirst = { ...basis, answers: {} };
      return toEach((party) =>
        openTo(atFirst, party).length > 0 ? asked(entry, party, facts) : [],
      );
    }
    case 'basisAnswered':
      return toEach((party) => afterAnswer(entry, event.payload.question, basis, party, facts));
    case 'cardUndelivered':
      return toEach((party) =>
        basisLetter(party.key) === event.payload.letter ? mailed(entry, party, facts) : [],
      );
    case 'basisEnded':
      return toEach((party) =>
        openTo(basis, party).length > 0 || basis.deliveries[party.key] ? changed(entry, party) : [],
      );
    case 'cardPosted':
    case 'letterMailed':
      return nothing;
  }
}
