import {
  type Dispatch,
  type DispatchEvent,
  evolveDispatch,
} from '../../../src/domain/dispatches/dispatch';
import {
  aDispatch,
  anUndeliveredDispatch,
  answered,
  aPostedCard,
  aPostedDispatch,
  queuedEvent,
  theHead,
  theSubstitute,
} from '../../support/builders';

const at = '2026-03-23T10:00:00.000Z';
const after = (dispatch: Dispatch | undefined, event: DispatchEvent, actor = theHead) =>
  evolveDispatch(dispatch, event, { at, actor });

describe('A dispatch as its events tell it', () => {
  it('is queued first', () => {
    expect(after(undefined, queuedEvent())).toEqual(aDispatch({ queuedAt: at }));
  });

  it('does not exist before it is queued', () => {
    expect(after(undefined, { type: 'receiptConfirmed', payload: {} })).toBeUndefined();
  });

  it('remembers where its card stands', () => {
    expect(after(aDispatch(), { type: 'cardPosted', payload: aPostedCard })?.delivery).toEqual({
      state: 'posted',
      card: aPostedCard,
      at,
    });
  });

  it('remembers why its card was not delivered, and who got it by mail instead (X-28)', () => {
    const undelivered = after(aDispatch(), {
      type: 'cardUndelivered',
      payload: { reason: 'channel-missing' },
    });
    const mailed = after(undelivered, {
      type: 'mailedInstead',
      payload: { to: 'iva@prov.example' },
    });
    expect(mailed?.delivery).toEqual({
      state: 'undelivered',
      reason: 'channel-missing',
      at,
      mailedTo: 'iva@prov.example',
    });
  });

  it('stays posted when a mail went as well', () => {
    const posted = aPostedDispatch();
    expect(after(posted, { type: 'mailedInstead', payload: { to: 'iva@prov.example' } })).toEqual(
      posted,
    );
  });

  it('is received by who confirmed it', () => {
    expect(after(aPostedDispatch(), { type: 'receiptConfirmed', payload: {} })?.received).toEqual(
      answered(),
    );
  });

  it('counts “not affected” as received too', () => {
    expect(after(aPostedDispatch(), { type: 'notAffectedReported', payload: {} })).toEqual(
      aPostedDispatch({ received: answered(), notAffected: answered() }),
    );
  });

  it('keeps the first receipt when more is answered', () => {
    const first = answered(theSubstitute, '2026-03-23T09:30:00.000Z');
    const events: DispatchEvent[] = [
      { type: 'notAffectedReported', payload: {} },
      { type: 'handlingReported', payload: { items: 2, comment: 'Klart.' } },
    ];
    expect(
      events.map((event) => after(aPostedDispatch({ received: first }), event)?.received),
    ).toEqual([first, first]);
  });

  it('is no longer “not affected” once it is handled', () => {
    const before = anUndeliveredDispatch({ received: answered(), notAffected: answered() });
    const event: DispatchEvent = {
      type: 'handlingReported',
      payload: { items: 2, comment: 'Klart.' },
    };
    expect(after(before, event)).toEqual(
      anUndeliveredDispatch({
        received: answered(),
        handled: { ...answered(), items: 2, comment: 'Klart.' },
      }),
    );
  });

  it('counts “handled” as received too', () => {
    const event: DispatchEvent = { type: 'handlingReported', payload: { items: 0, comment: '' } };
    expect(after(aPostedDispatch(), event)?.received).toEqual(answered());
  });
});
