import type { RegionFacts } from '../../src/application/consequences/consequences';
import { consequencesOf } from '../../src/application/consequences/consequencesOf';
import type { Dispatch, DispatchEvent } from '../../src/domain/dispatches/dispatch';
import {
  aContent,
  aDispatch,
  aDispatchDraft,
  aLog,
  anUndeliveredDispatch,
  answered,
  aPostedDispatch,
  aUnit,
  queuedEvent,
} from '../support/builders';
import {
  aProvider,
  aProviderDispatch,
  anOwnHandlingDispatch,
  anOwnHandlingUnit,
  aReport,
} from '../support/dispatchBuilders';

const coordinatorChannel = { teamId: 't', channelId: '19:mt@thread.tacv2' };
const facts: RegionFacts = { ownAddresses: ['fsn@prov.example'], coordinatorChannel };

const after = (event: DispatchEvent, dispatch: Dispatch, region: RegionFacts = facts) => {
  const [entry] = aLog([aDispatchDraft(event, { stream: `dispatch/${dispatch.key}` })]);
  return consequencesOf(entry!, { dispatch }, region);
};
const effectsOf = (event: DispatchEvent, dispatch: Dispatch, region?: RegionFacts) =>
  after(event, dispatch, region).effects.map((effect) => [
    effect.kind,
    effect.letter,
    ...(effect.kind === 'sendMail' ? [effect.to] : []),
  ]);
const queued = (dispatch: Dispatch) => effectsOf(queuedEvent(dispatch), dispatch);

describe('How a unit is first reached', () => {
  it.each([
    ['a department: by a card', aDispatch(), [['postCard', 'dispatch']]],
    [
      'a private provider: by a link (X-13)',
      aDispatch({ unit: aProvider }),
      [['sendMail', 'link', 'sakerhet@strand.example']],
    ],
    [
      'a municipality: by a link (X-13)',
      aDispatch({ unit: { ...aProvider, kind: 'municipality' } }),
      [['sendMail', 'link', 'sakerhet@strand.example']],
    ],
    [
      'own handling: by a mail to its own mailbox, also where it has a channel (SN-45, SN-47)',
      aDispatch({ unit: aUnit({ mailbox: 'kemi@prov.example' }), mode: 'ownHandling' }),
      [['sendMail', 'ownHandling', 'kemi@prov.example']],
    ],
    [
      'for information, with a channel: by a card (X-17)',
      aDispatch({ mode: 'information' }),
      [['postCard', 'dispatch']],
    ],
    [
      'for information, without a channel: by a mail (SN-26, X-17)',
      aDispatch({ unit: anOwnHandlingUnit, mode: 'information' }),
      [['sendMail', 'information', 'kemi@prov.example']],
    ],
    [
      'a provider for information: by a mail without a link (X-17)',
      aDispatch({ unit: aProvider, mode: 'information' }),
      [['sendMail', 'information', 'sakerhet@strand.example']],
    ],
  ])('%s', (_, dispatch, effects) => {
    expect(queued(dispatch)).toEqual(effects);
  });

  it('sends the designated function a copy, where there is one (SN-48)', () => {
    const designated = { id: 'd', name: 'Disa Alm', mail: 'disa@prov.example' };
    const dispatch = aDispatch({ unit: { ...anOwnHandlingUnit, designated }, mode: 'ownHandling' });
    expect(after(queuedEvent(dispatch), dispatch).effects).toMatchObject([
      { letter: 'ownHandling', copyTo: ['disa@prov.example'] },
    ]);
  });

  it.each(['fsn@prov.example', 'FSN@Prov.example'])(
    'never mails our own mailbox %s, where it would loop (SN-38)',
    (mailbox) => {
      const dispatch = aDispatch({ unit: { ...anOwnHandlingUnit, mailbox }, mode: 'ownHandling' });
      expect(after(queuedEvent(dispatch), dispatch)).toMatchObject({
        effects: [],
        drafts: [{ type: 'cardUndelivered', payload: { reason: 'own-mailbox' } }],
      });
      const undelivered = anUndeliveredDispatch({ unit: aUnit({ mailbox }) });
      expect(
        effectsOf({ type: 'cardUndelivered', payload: { reason: 'not-installed' } }, undelivered),
      ).toEqual([]);
    },
  );
});

describe('What was sent and then changed', () => {
  const corrected: DispatchEvent = {
    type: 'contentCorrected',
    payload: { content: aContent(), what: 'Serienummer.' },
  };
  const withdrawn: DispatchEvent = { type: 'dispatchWithdrawn', payload: { reason: 'Fel.' } };
  const superseded: DispatchEvent = {
    type: 'dispatchSuperseded',
    payload: { by: 'FSN-2026-0002' },
  };
  const extended: DispatchEvent = {
    type: 'deadlinesExtended',
    payload: { receiveBy: '2026-03-30', handleBy: '2026-04-10', reason: 'Reservdelar.' },
  };

  it.each([corrected, withdrawn, superseded, extended])('changes the card after $type', (event) => {
    expect(effectsOf(event, aPostedDispatch())).toEqual([['updateCard', 'dispatch']]);
  });

  it.each([corrected, withdrawn, superseded])(
    'is told by mail to who was reached by mail, after $type (X-08)',
    (event) => {
      expect(effectsOf(event, aProviderDispatch())).toEqual([
        ['sendMail', 'changed', 'sakerhet@strand.example'],
      ]);
      expect(effectsOf(event, anUndeliveredDispatch())).toEqual([
        ['updateCard', 'dispatch'],
        ['sendMail', 'changed', 'iva@prov.example'],
      ]);
    },
  );

  it('is told as well while the first mail is on its way', () => {
    expect(effectsOf(withdrawn, aDispatch({ unit: aProvider }))).toContainEqual([
      'sendMail',
      'changed',
      'sakerhet@strand.example',
    ]);
  });

  it('tells the new dates to who still has to answer, and to nobody else (X-01)', () => {
    expect(effectsOf(extended, anOwnHandlingDispatch())).toEqual([
      ['sendMail', 'newDates', 'kemi@prov.example'],
    ]);
    expect(effectsOf(extended, aProviderDispatch({ handled: aReport() }))).toEqual([]);
    expect(effectsOf(extended, aProviderDispatch({ mode: 'information' }))).toEqual([]);
  });
});

describe('An answer by a one-time link (X-13)', () => {
  const received: DispatchEvent = { type: 'receiptConfirmed', payload: { byLink: true } };

  it('is followed by a mail with the link for the next step', () => {
    expect(effectsOf(received, aProviderDispatch({ received: answered() }))).toEqual([
      ['sendMail', 'link', 'sakerhet@strand.example'],
    ]);
  });

  it('is followed by none when all is done', () => {
    const handled: DispatchEvent = {
      type: 'handlingReported',
      payload: { items: 1, comment: '', byLink: true },
    };
    expect(effectsOf(handled, aProviderDispatch({ handled: aReport() }))).toEqual([]);
  });

  it('that the coordinator wrote down is followed by none: the old link still works', () => {
    const said: DispatchEvent = { type: 'receiptConfirmed', payload: { saidBy: 'Ebba' } };
    expect(effectsOf(said, aProviderDispatch({ received: answered() }))).toEqual([]);
  });
});

describe('A call for help (X-02)', () => {
  const asked: DispatchEvent = { type: 'helpRequested', payload: { question: 'Vilka?' } };
  const dispatch = aPostedDispatch({ help: { ...answered(), question: 'Vilka?' } });

  it('changes the card and tells the coordinator in the channel', () => {
    expect(after(asked, dispatch).effects).toMatchObject([
      { kind: 'updateCard' },
      { kind: 'postCard', letter: 'help/1', channel: coordinatorChannel },
    ]);
  });

  it('is seen in the overview alone, where the coordinator has no channel', () => {
    expect(effectsOf(asked, dispatch, { ownAddresses: [] })).toEqual([['updateCard', 'dispatch']]);
  });
});

describe('A reminder (X-03)', () => {
  const reminder = (copiedTo: readonly string[], mailedTo: readonly string[]): DispatchEvent => ({
    type: 'reminderSent',
    payload: { number: 3, on: '2026-03-26', mailedTo, copiedTo },
  });

  it('is a reply below the card, and a mail with copies', () => {
    expect(
      after(reminder([], ['anna@prov.example', 'nils@prov.example']), aPostedDispatch()).effects,
    ).toMatchObject([
      { kind: 'postCard', letter: 'reminder/3', channel: aUnit().channel },
      {
        kind: 'sendMail',
        letter: 'reminder/3',
        to: 'anna@prov.example',
        copyTo: ['nils@prov.example'],
      },
    ]);
  });

  it('is a mail alone, where no card stands', () => {
    expect(effectsOf(reminder([], ['sakerhet@strand.example']), aProviderDispatch())).toEqual([
      ['sendMail', 'reminder/3', 'sakerhet@strand.example'],
    ]);
  });

  it('is one line a day in the coordinator’s channel, however many were reminded', () => {
    const keyOf = (dispatch: Dispatch) =>
      after(reminder(['Nils Ek'], []), dispatch).effects.find(({ letter }) => letter === 'copy/3')
        ?.key;
    const other = aPostedDispatch({ key: 'FSN-2026-0001/operation', unit: aUnit({ key: 'x' }) });
    expect(keyOf(aPostedDispatch())).toBe('postCard/FSN-2026-0001/copy/2026-03-26/3');
    expect(keyOf(other)).toBe(keyOf(aPostedDispatch()));
  });
});
