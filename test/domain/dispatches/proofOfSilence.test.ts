import { proofOfSilence } from '../../../src/domain/dispatches/proofOfSilence';
import {
  aDispatch,
  anUndeliveredDispatch,
  answered,
  aPostedDispatch,
  theHead,
} from '../../support/builders';
import {
  aProviderDispatch,
  aReminder,
  anOwnHandlingDispatch,
} from '../../support/dispatchBuilders';

const today = '2026-03-31';
const keysOf = (dispatches: Parameters<typeof proofOfSilence>[0]) =>
  proofOfSilence(dispatches, today).map(({ reachedBy }) => reachedBy);

describe('The proof of who did not answer (X-04)', () => {
  it('says who was asked when and how, and every reminder with its copies (X-03)', () => {
    const reminders = [aReminder(), aReminder({ number: 3, copiedTo: ['Nils Ek'] })];
    expect(proofOfSilence([aPostedDispatch({ reminders })], today)).toEqual([
      {
        unitKey: 'iva',
        unit: 'Intensivvårdsavdelningen',
        administrationKey: 'sjukhuset',
        head: theHead.name,
        askedAt: '2026-03-23T09:00:00.000Z',
        reachedBy: 'card',
        missing: 'receipt',
        due: '2026-03-24',
        reminders,
      },
    ]);
  });

  it('tells card, mail and nothing apart', () => {
    const { delivery } = anUndeliveredDispatch();
    const mailedInstead = { ...delivery, mailedTo: 'iva@prov.example' } as typeof delivery;
    const dispatches = [
      aPostedDispatch(),
      aProviderDispatch(),
      anUndeliveredDispatch({ delivery: mailedInstead }),
      anUndeliveredDispatch(),
      aDispatch(),
    ];
    expect(keysOf(dispatches)).toEqual(['card', 'mail', 'mail', 'nothing', 'nothing']);
    expect(proofOfSilence(dispatches, today)[1]?.address).toBe('sakerhet@strand.example');
  });

  it('names nobody who answered, was only told, or is no longer asked', () => {
    expect(
      keysOf([
        aPostedDispatch({ received: answered() }),
        aPostedDispatch({ mode: 'information' }),
        aPostedDispatch({ withdrawn: { at: '2026-03-25T10:00:00.000Z', reason: 'x' } }),
        aPostedDispatch({ superseded: { at: '2026-03-25T10:00:00.000Z', by: 'FSN-2026-0002' } }),
      ]),
    ).toEqual([]);
  });

  it('names a service with own handling that has not closed in time (SN-61)', () => {
    const own = anOwnHandlingDispatch({ received: answered() });
    expect(proofOfSilence([own], '2026-03-30')).toEqual([]);
    expect(proofOfSilence([own], '2026-03-31')).toMatchObject([
      { missing: 'closingNote', due: '2026-03-30', reachedBy: 'mail' },
    ]);
  });
});
