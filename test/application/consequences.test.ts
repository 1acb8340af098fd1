import { consequencesOf } from '../../src/application/consequences/consequencesOf';
import type { DispatchEvent } from '../../src/domain/dispatches/dispatch';
import type { Unit } from '../../src/domain/units/unit';
import {
  aDispatch,
  aDispatchDraft,
  aDispatchedNotice,
  aDraft,
  aLog,
  aNotice,
  aPlan,
  aPostCard,
  aPostedCard,
  aUnit,
  aUnitWithout,
  queuedEvent,
  theCoordinator,
} from '../support/builders';

const facts = { ownAddresses: ['fsn@prov.example'] };
const nothing = { drafts: [], effects: [] };
const ofEvent = (event: DispatchEvent, unit: Unit = aUnit()) => {
  const [entry] = aLog([aDispatchDraft(event)]);
  return consequencesOf(entry!, { dispatch: aDispatch({ unit }) }, facts);
};

describe('What follows from an event', () => {
  it('is one dispatch for each department when a notice is sent, caused by that event and that department', () => {
    const units = [aUnit(), aUnit({ key: 'operation', name: 'Operation' })];
    const [, sent] = aLog([
      aDraft(),
      { type: 'noticeDispatched', actor: theCoordinator, payload: aPlan({ units }) },
    ]);
    const { drafts, effects } = consequencesOf(
      sent!,
      { notice: aDispatchedNotice({ units }) },
      facts,
    );
    expect(effects).toEqual([]);
    expect(
      drafts.map(({ stream, cause, actor, type }) => ({ stream, cause, actor, type })),
    ).toEqual([
      {
        stream: 'dispatch/FSN-2026-0001/iva',
        cause: 'notice/FSN-2026-0001#2/iva',
        actor: theCoordinator,
        type: 'dispatchQueued',
      },
      {
        stream: 'dispatch/FSN-2026-0001/operation',
        cause: 'notice/FSN-2026-0001#2/operation',
        actor: theCoordinator,
        type: 'dispatchQueued',
      },
    ]);
  });

  it('is nothing when a notice is received or corrected', () => {
    const entries = aLog([{}, { type: 'noticeCorrected', payload: { by: '', changes: [] } }]);
    expect(entries.map((entry) => consequencesOf(entry, { notice: aNotice() }, facts))).toEqual([
      nothing,
      nothing,
    ]);
  });

  it('is a card to post when a dispatch is queued', () => {
    expect(ofEvent(queuedEvent())).toEqual({ drafts: [], effects: [aPostCard()] });
  });

  it('is “not delivered” at once for a department without a channel (X-28)', () => {
    const { drafts, effects } = ofEvent(queuedEvent(), aUnitWithout(['channel']));
    expect(effects).toEqual([]);
    expect(drafts).toEqual([
      expect.objectContaining({
        type: 'cardUndelivered',
        payload: { reason: 'no-channel' },
        cause: 'dispatch/FSN-2026-0001/iva#1/undelivered',
      }),
    ]);
  });

  it('is a mail to the department’s mailbox when its card was not delivered (X-28)', () => {
    expect(
      ofEvent({ type: 'cardUndelivered', payload: { reason: 'not-installed' } }).effects,
    ).toEqual([
      {
        kind: 'sendMail',
        key: 'sendMail/dispatch/FSN-2026-0001/iva#1',
        subject: 'FSN-2026-0001',
        stream: 'dispatch/FSN-2026-0001/iva',
        letter: 'undelivered',
        to: 'iva@prov.example',
      },
    ]);
  });

  it('is nothing when there is no mailbox either: the overview shows it', () => {
    expect(
      ofEvent(
        { type: 'cardUndelivered', payload: { reason: 'not-installed' } },
        aUnitWithout(['mailbox']),
      ),
    ).toEqual(nothing);
  });

  it.each<DispatchEvent>([
    { type: 'receiptConfirmed', payload: {} },
    { type: 'notAffectedReported', payload: {} },
    { type: 'handlingReported', payload: { items: 1, comment: '' } },
  ])('is a changed card after $type', (event) => {
    expect(ofEvent(event).effects).toMatchObject([
      { kind: 'updateCard', key: 'updateCard/dispatch/FSN-2026-0001/iva#1' },
    ]);
  });

  it.each<DispatchEvent>([
    { type: 'cardPosted', payload: aPostedCard },
    { type: 'mailedInstead', payload: { to: 'iva@prov.example' } },
  ])('is nothing after $type', (event) => {
    expect(ofEvent(event)).toEqual(nothing);
  });

  it('is nothing for streams of other kinds, and for a dispatch that is not known', () => {
    const [seal] = aLog([{ stream: 'seal', type: 'logSealed' }]);
    const [orphan] = aLog([aDispatchDraft({ type: 'receiptConfirmed', payload: {} })]);
    expect([consequencesOf(seal!, {}, facts), consequencesOf(orphan!, {}, facts)]).toEqual([
      nothing,
      nothing,
    ]);
  });
});
