import {
  changeKey,
  type ConfigurationChange,
  effectOf,
} from '../../../src/domain/routine/configurationChange';
import { evolveSteering, type Steering } from '../../../src/domain/routine/configurationDecision';
import {
  decideConfiguration,
  type SteeringContext,
} from '../../../src/domain/routine/decideConfiguration';
import { aPerson, aStranger, theCoordinator, theRoles } from '../../support/builders';

const mailbox: ConfigurationChange = {
  ...{ kind: 'mailboxChanged', unitKey: 'psykiatrin', unitName: 'Psykiatrin' },
  ...{ statedName: 'Psykiatrin', from: 'a@prov.example', to: 'b@prov.example' },
  ...{ section: 'Funktionsbrevlådor', isSure: true },
};
const row: ConfigurationChange = {
  ...{ kind: 'rowAdded', label: 'Är den lånad?', isSearch: false },
  ...{ section: 'Bilaga 1', isSure: true },
};
const undecided: Steering = { decisions: [] };
const owner = aPerson('Olle Norr');
const context = (changes: Partial<SteeringContext> = {}): SteeringContext => ({
  ...{ by: theCoordinator, today: '2026-04-01', roles: theRoles, ownerId: owner.id },
  ...{ edition: '2', changes: [mailbox, row], parties: ['logistics'] },
  ...changes,
});
const accept = (change: ConfigurationChange, answeredBy?: string) => ({
  ...{ change: changeKey(change), accept: true as const },
  ...(answeredBy ? { answeredBy } : {}),
});
const leave = (change: ConfigurationChange, reason: string) => ({
  ...{ change: changeKey(change), accept: false as const, reason },
});
const all = { edition: '2', choices: [accept(mailbox), leave(row, ' Frågas redan. ')] };

describe('Deciding what an edition changes in the configuration', () => {
  it('is one event with what takes effect and what is left, and why', () => {
    expect(decideConfiguration(undecided, all, context())).toEqual({
      ok: true,
      value: {
        type: 'configurationDecided',
        payload: {
          edition: '2',
          on: '2026-04-01',
          accepted: [mailbox],
          left: [{ change: row, reason: 'Frågas redan.' }],
        },
      },
    });
  });

  it('is the coordinator’s and the owner’s, and nobody else’s', () => {
    expect(decideConfiguration(undecided, all, context({ by: owner })).ok).toBe(true);
    expect(decideConfiguration(undecided, all, context({ by: aStranger }))).toEqual({
      ok: false,
      refusal: { code: 'steering/not-the-coordinator' },
    });
  });

  it('is refused of an edition that a newer one has replaced', () => {
    expect(decideConfiguration(undecided, all, context({ edition: '3' }))).toEqual({
      ok: false,
      refusal: { code: 'steering/newer-edition', edition: '3' },
    });
  });

  it('is done once an edition, and says who has done it', () => {
    const event = decideConfiguration(undecided, all, context());
    const meta = { at: '2026-04-01T08:00:00.000Z', actor: theCoordinator };
    const decided = event.ok ? evolveSteering(undecided, event.value, meta) : undecided;
    expect(decideConfiguration(decided, all, context())).toEqual({
      ok: false,
      refusal: { code: 'steering/already-decided', by: theCoordinator.name, on: '2026-04-01' },
    });
  });

  it('is refused when what was shown is no longer what would change', () => {
    const other = { ...mailbox, to: 'c@prov.example' };
    expect(decideConfiguration(undecided, all, context({ changes: [other, row] }))).toEqual({
      ok: false,
      refusal: { code: 'steering/changed-meanwhile' },
    });
    expect(decideConfiguration(undecided, all, context({ changes: [] }))).toEqual({
      ok: false,
      refusal: { code: 'steering/nothing-to-decide' },
    });
  });

  it.each([
    ['a choice', [accept(mailbox)], { code: 'steering/choice-missing' }],
    ['a reason', [accept(mailbox), leave(row, '  ')], { code: 'steering/reason-missing' }],
    [
      'a reason of some length',
      [accept(mailbox), leave(row, 'x'.repeat(1_001))],
      { code: 'steering/reason-too-long', most: 1_000 },
    ],
    [
      'a reason without patients',
      [accept(mailbox), leave(row, 'Gäller 19121212-1212.')],
      { code: 'steering/patient-named' },
    ],
    [
      'somebody who answers a row',
      [accept(mailbox), accept(row)],
      { code: 'steering/party-missing', label: 'Är den lånad?' },
    ],
    [
      'somebody known who answers a row',
      [accept(mailbox), accept(row, 'stock')],
      { code: 'steering/party-missing', label: 'Är den lånad?' },
    ],
  ])('demands %s', (_what, choices, refusal) => {
    expect(decideConfiguration(undecided, { edition: '2', choices }, context())).toEqual({
      ok: false,
      refusal,
    });
  });

  it('keeps who answers a row that came', () => {
    const choices = [accept(mailbox), accept(row, 'logistics')];
    const decided = decideConfiguration(undecided, { edition: '2', choices }, context());
    expect(decided).toMatchObject({
      ok: true,
      value: { payload: { accepted: [mailbox, { ...row, answeredBy: 'logistics' }] } },
    });
  });
});

describe('A change', () => {
  it('is known by what it changes, wherever it stands and however certain it is', () => {
    expect(changeKey({ ...mailbox, section: 'Annan', isSure: false, unitName: 'Psyk' })).toBe(
      changeKey(mailbox),
    );
    expect(changeKey({ ...mailbox, to: 'c@prov.example' })).not.toBe(changeKey(mailbox));
  });

  it('takes effect in the directory, in the form, or by the hand of Region-IT', () => {
    const effects = (kinds: readonly ConfigurationChange['kind'][]) =>
      kinds.map((kind) => effectOf({ kind }));
    expect(effects(['mailboxAdded', 'mailboxChanged', 'mailboxRemoved', 'unitRenamed'])).toEqual(
      Array(4).fill('directory'),
    );
    expect(effects(['rowAdded', 'rowRemoved', 'rowRenamed', 'rowsMoved'])).toEqual(
      Array(4).fill('form'),
    );
    expect(effects(['roleRenamed', 'intakeChanged'])).toEqual(Array(2).fill('byHand'));
  });
});
