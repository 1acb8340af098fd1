import { evolveBasis, isBasisComplete, unanswered } from '../../../src/domain/basis/basis';
import { basisFacts, handedOn } from '../../../src/domain/basis/basisFacts';
import {
  aBasis,
  aCompleteBasis,
  given,
  goodAnswers,
  theBuyer,
  theStoreman,
} from '../../support/basisBuilders';
import { theCoordinator } from '../../support/builders';

const at = '2026-03-23T10:00:00.000Z';
const keys = (questions: readonly { readonly key: string }[]): readonly string[] =>
  questions.map(({ key }) => key);

describe('A basis', () => {
  it('waits for every question, a conditional one only after a hit (B1-03)', () => {
    expect(keys(unanswered(aBasis()))).toEqual(['contracts', 'purchases', 'customers', 'systems']);
    expect(keys(unanswered(aBasis({ answers: given('contracts') }), 'logistics'))).toEqual([
      'customers',
      'stock',
    ]);
  });

  it('is complete when everything that is asked is answered', () => {
    expect(isBasisComplete(aBasis())).toBe(false);
    expect(isBasisComplete(aCompleteBasis())).toBe(true);
  });

  it('remembers who said what through whom, and that an answer was corrected', () => {
    const answered = { question: 'contracts', answer: goodAnswers['contracts']! };
    const first = evolveBasis(
      aBasis(),
      { type: 'basisAnswered', payload: { ...answered, saidBy: 'Ines Strand' } },
      { at, actor: theCoordinator },
    );
    expect(first?.answers['contracts']).toEqual({
      answer: goodAnswers['contracts'],
      by: theCoordinator,
      at,
      saidBy: 'Ines Strand',
    });
    const second = evolveBasis(
      first,
      { type: 'basisAnswered', payload: answered },
      { at, actor: theBuyer },
    );
    expect(second?.answers['contracts']).toMatchObject({ by: theBuyer, corrected: true });
  });

  it('is ended by the assessment (B1-12)', () => {
    const ended = evolveBasis(
      aBasis(),
      { type: 'basisEnded', payload: {} },
      { at, actor: theCoordinator },
    );
    expect(ended?.ended).toEqual({ by: theCoordinator, at });
  });
});

describe('What a basis says', () => {
  it('is handed on to the party whose question it opened, with who found it (B1-03)', () => {
    const basis = aBasis({ answers: given('contracts') });
    expect(handedOn(basis, 'logistics')).toEqual([
      { contractNumber: 'A-123', by: 'Ines Strand', at },
    ]);
    expect(handedOn(basis, 'mt-safety')).toEqual([]);
    expect(handedOn(aBasis(), 'logistics')).toEqual([]);
  });

  it('is on contract with its number after a hit, outside contract without one (SN-12, SN-14)', () => {
    expect(basisFacts(aBasis({ answers: given('contracts') }))).toEqual({
      contract: 'onContract',
      contractNumber: 'A-123',
    });
    expect(basisFacts(aBasis({ answers: given('contracts', { answer: { hit: false } }) }))).toEqual(
      { contract: 'outsideContract' },
    );
  });

  it('is equipment when an inventory system knows the product (SN-23), and nothing when none does', () => {
    expect(basisFacts(aBasis({ answers: given('systems') }))).toEqual({ productKind: 'equipment' });
    const none = given('systems', { answer: { systems: [] }, by: theStoreman });
    expect(basisFacts(aBasis({ answers: none }))).toEqual({});
  });
});
