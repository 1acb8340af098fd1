import { dispatchLetters } from '../../../bot/letters/dispatchLetters';
import type { Dispatch, DispatchEvent } from '../../../src/domain/dispatches/dispatch';
import {
  aDispatch,
  aDispatchDraft,
  aLog,
  aPostCard,
  aPostedCard,
  aSendMail,
  queuedEvent,
} from '../../support/builders';
import { aProvider, anOwnHandlingUnit, theLetterTools } from '../../support/dispatchBuilders';

const letters = dispatchLetters(theLetterTools);
const provider = aDispatch({ key: 'FSN-2026-0001/strandkliniken', unit: aProvider });
const mailed: DispatchEvent = {
  type: 'letterMailed',
  payload: { to: 'sakerhet@strand.example', letter: 'link' },
};
const posted: DispatchEvent = { type: 'cardPosted', payload: aPostedCard };
const received: DispatchEvent = { type: 'receiptConfirmed', payload: { byLink: true } };
const handled: DispatchEvent = {
  type: 'handlingReported',
  payload: { items: 1, comment: '', byLink: true },
};
const withdrawn: DispatchEvent = { type: 'dispatchWithdrawn', payload: { reason: 'Fel.' } };
const reminded = (number: number): DispatchEvent => ({
  type: 'reminderSent',
  payload: { number, on: '2026-03-31', mailedTo: [], copiedTo: [] },
});

const entriesOf = (dispatch: Dispatch, events: readonly DispatchEvent[]) =>
  aLog([queuedEvent(dispatch), ...events].map((event) => aDispatchDraft(event)));
const mail = async (letter: string, dispatch: Dispatch, ...events: DispatchEvent[]) => {
  const written = await letters.mail(aSendMail({ letter }), entriesOf(dispatch, events));
  return typeof written === 'object' ? written.text : written;
};
const card = (letter: string, dispatch: Dispatch, ...events: DispatchEvent[]) =>
  letters.card(aPostCard({ letter, key: 'postCard/a#1' }), entriesOf(dispatch, events));

describe('A mail about a dispatch, by the name of its letter', () => {
  it('holds the link that is open now (X-13)', async () => {
    expect(await mail('link', provider)).toContain('/strandkliniken/0');
    expect(await mail('link', provider, mailed, received)).toContain('/strandkliniken/1');
  });

  it('is obsolete when nothing is asked any more', async () => {
    expect(await mail('link', provider, mailed, received, handled)).toBe('obsolete');
    for (const letter of ['link', 'ownHandling', 'information', 'newDates', 'undelivered'])
      expect(await mail(letter, provider, withdrawn)).toBe('obsolete');
  });

  it('tells of a withdrawal, and holds no link then', async () => {
    const text = await mail('changed', provider, mailed, withdrawn);
    expect(text).toContain('Återkallat');
    expect(text).not.toContain('https://svar');
  });

  it('holds the link again after a correction', async () => {
    const { unit: _unit, ...rest } = provider;
    const corrected: DispatchEvent = {
      type: 'contentCorrected',
      payload: { content: rest.content, what: 'Serienummer.' },
    };
    expect(await mail('changed', provider, mailed, corrected)).toContain('/strandkliniken/0');
  });

  it('gives the latest reason for new dates (X-01)', async () => {
    const extended = (reason: string): DispatchEvent => ({
      type: 'deadlinesExtended',
      payload: { receiveBy: '2026-03-30', handleBy: '2026-04-10', reason },
    });
    const text = await mail('newDates', provider, mailed, extended('Först.'), extended('Sedan.'));
    expect(text).toContain('Sedan.');
    expect(text).toContain('hanterat senast 2026-04-10');
  });

  it('reminds a provider with the open link, and nobody who has answered (X-04)', async () => {
    expect(await mail('reminder/1', provider, mailed, reminded(1))).toContain('/strandkliniken/0');
    expect(await mail('reminder/1', provider, mailed, reminded(1), received)).toBe('obsolete');
  });

  it('reminds own handling of its closing note (SN-61)', async () => {
    const own = aDispatch({ unit: anOwnHandlingUnit, mode: 'ownHandling' });
    const text = await mail('reminder/1', own, reminded(1));
    expect(text).toContain('ärendet är avslutat');
    expect(text).toContain('fsn@prov.example');
  });

  it.each(['reminder/7', 'nonsense', ''])('does not exist by the name “%s”', async (letter) => {
    expect(await mail(letter, provider, mailed, reminded(1))).toBeUndefined();
  });
});

describe('A card about a dispatch, by the name of its letter', () => {
  it('is the dispatch’s own, where it stands', () => {
    expect(card('dispatch', aDispatch(), posted)).toMatchObject({
      place: aPostedCard,
      mark: { name: 'dispatch', value: 'FSN-2026-0001/iva' },
    });
  });

  it('is a reminder below it, found by its heading', () => {
    const reminder = card('reminder/1', aDispatch(), posted, reminded(1));
    expect(reminder).toMatchObject({
      place: 'waiting',
      beside: { thread: aPostedCard },
      mark: { name: 'id', value: 'postCard-a-1' },
    });
    expect(reminder?.card.body[0]).toMatchObject({ id: 'postCard-a-1' });
  });

  it('is the question as it was asked, even if work has begun since', () => {
    const asked: DispatchEvent = { type: 'helpRequested', payload: { question: 'Vilka pumpar?' } };
    const begun: DispatchEvent = { type: 'workBegun', payload: {} };
    const help = card('help/3', aDispatch(), posted, asked, begun);
    expect(JSON.stringify(help?.card)).toContain('Vilka pumpar?');
    expect(JSON.stringify(help?.card)).toContain('https://prov.example/sakerhet#FSN-2026-0001');
  });

  it('does not exist for an event that asked no help', () => {
    expect(card('help/2', aDispatch(), posted)).toBeUndefined();
  });

  it('is the coordinator’s copy (X-03)', () => {
    expect(card('copy/3', aDispatch(), posted, reminded(3))).toMatchObject({
      place: 'waiting',
      beside: {},
    });
  });
});
