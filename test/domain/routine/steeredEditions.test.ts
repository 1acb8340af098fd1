import type {
  AcceptedChange,
  ConfigurationDecision,
} from '../../../src/domain/routine/configurationDecision';
import { rulesOn } from '../../../src/domain/routine/routineRules';
import { steeredEditions, steeredQuestions } from '../../../src/domain/routine/steeredEditions';
import { theRules } from '../../support/builders';
import { theAsked } from '../../support/routineBuilders';

const at = { section: 'Bilaga 1', isSure: true };
const added = (label: string, after?: string): AcceptedChange => ({
  ...{ kind: 'rowAdded', label, isSearch: false, answeredBy: 'logistics', ...at },
  ...(after ? { after } : {}),
});
const decision = (
  accepted: readonly AcceptedChange[],
  edition = '2',
  on = '2026-05-01',
): ConfigurationDecision => ({ edition, on, accepted, left: [] });
const printed = (accepted: readonly AcceptedChange[]) =>
  steeredQuestions(theAsked, decision(accepted)).map((one) => one.printed);

const [contracts, customers, systems] = theAsked.map((one) => one.printed);

describe('The questions of Bilaga 1 after a decision', () => {
  it('have a row that came behind the one it stands behind, in the order of the form', () => {
    expect(printed([added('Ny ett', 'contracts'), added('Ny två', 'contracts')])).toEqual([
      contracts,
      'Ny ett',
      'Ny två',
      customers,
      systems,
    ]);
    expect(printed([added('Först')])).toEqual(['Först', contracts, customers, systems]);
    expect(printed([added('Sist', 'systems')])).toEqual([contracts, customers, systems, 'Sist']);
  });

  it('ask a row that came of the party that was chosen, with a key of its edition', () => {
    const [question] = steeredQuestions([], decision([added('Ny?')], '2.1'));
    expect(question).toEqual({
      ...{ key: 'b1-new-2-1-1', row: 'B1', party: 'logistics', kind: 'text' },
      ...{ question: 'Ny?', printed: 'Ny?' },
    });
    const search: AcceptedChange = { ...added('Ny?'), isSearch: true } as AcceptedChange;
    expect(steeredQuestions([], decision([search]))[0]?.kind).toBe('search');
    const { answeredBy: _nobody, ...unasked } = added('Ny?');
    expect(steeredQuestions([], decision([unasked]))).toEqual([]);
  });

  it('lose a row that went, and no longer wait for its hit', () => {
    const questions = theAsked.map((one) =>
      one.key === 'systems' ? { ...one, whenHit: 'contracts' } : one,
    );
    const gone: AcceptedChange = {
      ...{ kind: 'rowRemoved', question: 'contracts', label: 'Finns produkten på avtal?', ...at },
    };
    const left = steeredQuestions(questions, decision([gone]));
    expect(left.map(({ key }) => key)).toEqual(['customers', 'systems']);
    expect(left[1]).not.toHaveProperty('whenHit');
  });

  it('are worded anew, and stand in another order; what the form does not print stays', () => {
    const unprinted = { ...theAsked[0], key: 'stock', row: 'SN-15' } as (typeof theAsked)[number];
    const [one, two, three] = theAsked as [typeof unprinted, typeof unprinted, typeof unprinted];
    const changes: readonly AcceptedChange[] = [
      { kind: 'rowRenamed', question: 'customers', from: '', to: 'Vem köpte?', ...at },
      { kind: 'rowsMoved', questions: ['systems', 'contracts', 'customers'], labels: [], ...at },
      { kind: 'mailboxRemoved', unitKey: 'x', unitName: 'X', from: 'x@prov.example', ...at },
    ];
    const asked = steeredQuestions([one, unprinted, two, three], decision(changes));
    expect(asked.map(({ key }) => key)).toEqual(['systems', 'stock', 'contracts', 'customers']);
    expect(asked[3]).toMatchObject({ question: 'Vem köpte?', printed: 'Vem köpte?' });
  });
});

describe('The editions that cases are handled under', () => {
  const { number } = theRules;

  it('are one more with each decision, made of the rules of that day', () => {
    const decisions = [decision([added('Ny?')]), decision([], '3', '2026-05-01')];
    const editions = steeredEditions([theRules], number, decisions);
    expect(editions.map(({ edition }) => edition)).toEqual([theRules.edition, '2', '3']);
    expect(editions[2]?.basis.questions).toEqual(editions[1]?.basis.questions);
    expect(editions[2]?.deadlines).toEqual(theRules.deadlines);
    expect(rulesOn(editions, '2026-05-01')?.edition).toBe('3');
    expect(rulesOn(editions, '2026-04-30')?.edition).toBe(theRules.edition);
  });

  it('are the settings’ own where these have come to hold the edition', () => {
    const own = { ...theRules, edition: '2', inForceFrom: '2026-06-01' };
    expect(steeredEditions([theRules, own], number, [decision([])])).toEqual([theRules, own]);
  });

  it('are none before the settings have any', () => {
    expect(steeredEditions([], number, [decision([])])).toEqual([]);
  });
});
