import { basisConsequences } from '../../src/application/consequences/basisConsequences';
import { consequencesOf } from '../../src/application/consequences/consequencesOf';
import type { Basis, BasisEvent } from '../../src/domain/basis/basis';
import { aBasis, given, goodAnswers, theParties } from '../support/basisBuilders';
import { aLog, aNotice, aPostedCard, theCoordinator } from '../support/builders';

const facts = { ownAddresses: ['fsn@prov.example'] };
const entryOf = (event: BasisEvent) => aLog([{ stream: 'basis/FSN-2026-0001', ...event }])[0]!;
const following = (event: BasisEvent, basis: Basis) =>
  basisConsequences(entryOf(event), event, basis, facts).effects.map(
    ({ kind, letter }) => `${kind} ${letter}`,
  );
const requested = (basis: Basis): BasisEvent => ({ type: 'basisRequested', payload: basis });
const answered = (question: string): BasisEvent => ({
  type: 'basisAnswered',
  payload: { question, answer: goodAnswers[question]! },
});
const delivered = {
  procurement: { card: aPostedCard },
  logistics: { card: aPostedCard },
  'mt-safety': { mailedTo: 'mts@prov.example' },
};
const onlyStock = aBasis().questions.filter(({ key }) => key !== 'customers');

describe('What follows from an event of the basis', () => {
  it('is a card to each party that is asked, and a mail to one without a channel (SN-17)', () => {
    expect(following(requested(aBasis()), aBasis())).toEqual([
      'postCard basis/procurement',
      'postCard basis/logistics',
      'sendMail basis/mt-safety',
    ]);
  });

  it('is never a mail to the coordinator’s own mailbox, where it would come back (SN-38)', () => {
    const parties = theParties.map((party) =>
      party.key === 'mt-safety' ? { ...party, mailbox: 'FSN@prov.example' } : party,
    );
    expect(following(requested(aBasis({ parties })), aBasis({ parties }))).toEqual([
      'postCard basis/procurement',
      'postCard basis/logistics',
    ]);
  });

  it('asks a party only once it has a question: a hit draws logistics in (B1-03)', () => {
    const before = aBasis({ questions: onlyStock });
    expect(following(requested(before), before)).not.toContain('postCard basis/logistics');
    const { logistics: _none, ...others } = delivered;
    const hit = aBasis({
      questions: onlyStock,
      answers: given('contracts'),
      deliveries: others,
    });
    expect(following(answered('contracts'), hit)).toEqual([
      'updateCard basis/procurement',
      'postCard basis/logistics',
    ]);
    const none = { ...hit, answers: given('contracts', { answer: { hit: false } }) };
    expect(following(answered('contracts'), none)).toEqual(['updateCard basis/procurement']);
  });

  it('changes the cards, and mails the number to whom it is handed on: a changed card makes no sound (B1-03)', () => {
    const hit = aBasis({ answers: given('contracts'), deliveries: delivered });
    expect(following(answered('contracts'), hit)).toEqual([
      'updateCard basis/procurement',
      'updateCard basis/logistics',
      'sendMail basis/logistics',
    ]);
    const both = { ...hit, answers: { ...given('contracts'), ...given('stock') } };
    expect(following(answered('contracts'), both)).not.toContain('sendMail basis/logistics');
  });

  it('is a mail to the party’s own mailbox when a card could not be posted (X-28, SN-22)', () => {
    const letter = 'basis/logistics';
    expect(
      following(
        { type: 'cardUndelivered', payload: { reason: 'not-installed', letter } },
        aBasis(),
      ),
    ).toEqual(['sendMail basis/logistics']);
  });

  it('quiets the cards when it ends, and nothing when a card stands', () => {
    const basis = aBasis({ deliveries: delivered });
    expect(following({ type: 'basisEnded', payload: {} }, basis)).toEqual([
      'updateCard basis/procurement',
      'updateCard basis/logistics',
    ]);
    const posted: BasisEvent = {
      type: 'cardPosted',
      payload: { ...aPostedCard, letter: 'basis/logistics' },
    };
    expect(following(posted, basis)).toEqual([]);
  });
});

describe('The end of a basis', () => {
  const done = { by: theCoordinator, at: '2026-03-23T09:00:00.000Z' };
  const drafts = (type: string, payload: unknown, basisAsked?: typeof done) => {
    const [, entry] = aLog([{}, { type, payload }]);
    const notice = aNotice(basisAsked ? { basisAsked } : {});
    return consequencesOf(entry!, { notice }, facts).drafts.map(
      (draft) => `${draft.stream} ${draft.type}`,
    );
  };

  it.each([
    ['the assessment (B1-12)', 'noticeAssessed', {}],
    ['the closing of the case', 'noticeClosed', { ending: 'handled', note: '', reasons: {} }],
    ['another notice in its place', 'noticeSuperseded', { by: 'FSN-2026-0002' }],
  ])('follows from %s, once it has been asked for', (_, type, payload) => {
    expect(drafts(type, payload, done)).toContain('basis/FSN-2026-0001 basisEnded');
    expect(drafts(type, payload)).toEqual([]);
  });
});
