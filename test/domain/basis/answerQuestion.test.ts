import { answerQuestion, type AnswerQuestion } from '../../../src/domain/basis/answerQuestion';
import type { Basis } from '../../../src/domain/basis/basis';
import { aBasis, given, goodAnswers, theBuyer } from '../../support/basisBuilders';
import { aPerson, aStranger, theCoordinator, theRoles } from '../../support/builders';

const answering = (
  command: Partial<AnswerQuestion> & { readonly question: string },
  by = theBuyer,
  basis: Basis = aBasis(),
) =>
  answerQuestion(basis, { answer: goodAnswers[command.question] ?? {}, ...command }, by, theRoles);
const refusal = (...all: Parameters<typeof answering>) => {
  const result = answering(...all);
  return result.ok ? undefined : result.refusal.code;
};
const hit = aBasis({ answers: given('contracts') });

describe('Answering a question of Bilaga 1', () => {
  it('is for people of the party (B1-13)', () => {
    expect(answering({ question: 'contracts' })).toEqual({
      ok: true,
      value: {
        type: 'basisAnswered',
        payload: { question: 'contracts', answer: goodAnswers['contracts'] },
      },
    });
  });

  it('names who may when somebody else tries', () => {
    expect(answering({ question: 'contracts' }, aStranger)).toEqual({
      ok: false,
      refusal: {
        code: 'basis/not-the-party',
        party: 'Inköp och upphandling',
        people: 'Ines Strand',
      },
    });
  });

  it('is for anybody in the party’s own channel where nobody is named, and for nobody elsewhere', () => {
    const customers = { question: 'customers' };
    expect(answering({ ...customers, channelId: '19:logist@thread.tacv2' }, aStranger).ok).toBe(
      true,
    );
    expect(refusal({ ...customers, channelId: '19:inkop@thread.tacv2' }, aStranger)).toBe(
      'basis/not-the-party',
    );
    expect(refusal(customers, aStranger)).toBe('basis/not-the-party');
  });

  it('lets the coordinator write down what somebody of any party said', () => {
    const said = { question: 'customers', saidBy: ' Jon Berg ' };
    expect(answering(said, theCoordinator)).toMatchObject({
      ok: true,
      value: { payload: { saidBy: 'Jon Berg' } },
    });
    expect(refusal(said, aStranger)).toBe('basis/not-the-party');
  });

  it('lets the coordinator answer unasked only for a party of which the coordinator is one', () => {
    expect(answering({ question: 'systems' }, theCoordinator).ok).toBe(true);
    expect(refusal({ question: 'contracts' }, theCoordinator)).toBe('basis/not-the-party');
  });

  it.each([
    ['a question nobody asked', { question: 'weather' }],
    ['another party’s question from its card', { question: 'contracts', party: 'logistics' }],
  ])('is refused for %s', (_, command) => {
    expect(refusal(command)).toBe('basis/unknown-question');
  });

  it('waits for the hit that opens a question (B1-03)', () => {
    const stock = { question: 'stock', channelId: '19:logist@thread.tacv2' };
    expect(refusal(stock, aStranger)).toBe('basis/not-asked');
    expect(answering(stock, aStranger, hit).ok).toBe(true);
    const none = aBasis({ answers: given('contracts', { answer: { hit: false } }) });
    expect(refusal(stock, aStranger, none)).toBe('basis/not-asked');
  });

  it('corrects an earlier answer, and is nothing when it says the same', () => {
    const other = { searchWords: 'Nordpump 500', hit: false };
    expect(answering({ question: 'contracts', answer: other }, theBuyer, hit).ok).toBe(true);
    expect(refusal({ question: 'contracts' }, theBuyer, hit)).toBe('basis/already-said');
  });

  it('is still taken after the assessment', () => {
    const ended = aBasis({ ended: { by: theCoordinator, at: '2026-03-23T11:00:00.000Z' } });
    expect(answering({ question: 'purchases' }, aPerson('Ines Strand'), ended).ok).toBe(true);
  });
});
