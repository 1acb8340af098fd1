import { type Carried, delivering } from '../../../bot/outbox/deliver';
import { dispatchLetters } from '../../../bot/letters/dispatchLetters';
import type { OutgoingMail } from '../../../bot/graph/sentMail';
import type { SendOutcome } from '../../../bot/teams/connectorClient';
import type { Effect } from '../../../src/application/effects';
import { AppFault } from '../../../src/application/fault';
import { dispatchFrom } from '../../../src/application/domainEvents';
import { dispatchCard } from '../../../src/cards/dispatchCard';
import type { DispatchEvent, PostedCard } from '../../../src/domain/dispatches/dispatch';
import { undeliveredMail } from '../../../src/text/mailTexts';
import {
  aDispatchDraft,
  aLog,
  aPostCard,
  aPostedCard,
  aSendMail,
  anUpdateCard,
  queuedEvent,
} from '../../support/builders';
import { theLetterTools } from '../../support/dispatchBuilders';
import { inMemoryEventLog } from '../../support/inMemoryEventLog';

interface World {
  readonly events?: readonly DispatchEvent[];
  readonly posting?: SendOutcome<PostedCard>;
  readonly updating?: SendOutcome<true>;
  readonly found?: PostedCard;
  readonly wasSent?: boolean;
  readonly mailing?: () => void;
  readonly mayNotSend?: boolean;
  /** How many entries of the stream are remembered; none of them when absent. */
  readonly remembered?: number;
}

const posted: DispatchEvent = { type: 'cardPosted', payload: aPostedCard };
const undelivered: DispatchEvent = {
  type: 'cardUndelivered',
  payload: { reason: 'not-installed' },
};

/** Teams and Exchange as the test wants them, and what was asked of them. */
const aWorld = (world: World) => {
  const log = inMemoryEventLog(
    aLog([queuedEvent(), ...(world.events ?? [])].map((event) => aDispatchDraft(event))),
  );
  const asked: string[] = [];
  const reads: string[] = [];
  const cards: unknown[] = [];
  const mails: OutgoingMail[] = [];
  const carry = delivering({
    log: {
      read: (stream) => {
        reads.push(stream);
        return log.read(stream);
      },
    },
    remembered: {
      known: () => (world.remembered ? log.entries.slice(0, world.remembered) : undefined),
    },
    letters: dispatchLetters(theLetterTools),
    connector: {
      async post(_channel, card) {
        asked.push('post');
        cards.push(card);
        return world.posting ?? { outcome: 'sent', value: aPostedCard };
      },
      async reply({ activityId }, card) {
        asked.push(`reply to ${activityId}`);
        cards.push(card);
        return world.posting ?? { outcome: 'sent', value: aPostedCard };
      },
      async update(_card, card) {
        asked.push('update');
        cards.push(card);
        return world.updating ?? { outcome: 'sent', value: true };
      },
    },
    async findPostedCard(_channel, _mark, _earlier, thread) {
      asked.push(thread ? `look below ${thread}` : 'look in Teams');
      return world.found;
    },
    sentMail: {
      async send(mail) {
        asked.push('mail');
        world.mailing?.();
        mails.push(mail);
      },
      async wasSent() {
        asked.push('look in Exchange');
        return world.wasSent ?? false;
      },
    },
  });
  const deliver = (effect: Effect, mayHaveHappened: boolean): Promise<Carried> =>
    carry(effect, mayHaveHappened, async (channelId) => {
      asked.push(`place in ${channelId}`);
      return world.mayNotSend ? undefined : () => void asked.push('answered');
    });
  return { log, deliver, asked, reads, cards, mails };
};

const doneWith = ({ key: effectKey, letter }: Effect, report: object): Carried =>
  ({
    outcome: 'done',
    delivered: { stream: aPostCard().stream, subject: 'FSN-2026-0001', letter, effectKey, report },
  }) as Carried;

describe('Posting a card', () => {
  it('posts the card of the dispatch as it stands, and reports where it is', async () => {
    const { log, deliver, cards } = aWorld({});
    expect(await deliver(aPostCard(), false)).toEqual(doneWith(aPostCard(), posted));
    expect(cards).toEqual([dispatchCard(dispatchFrom(log.entries)!, 'sv', 'Region Prov')]);
  });

  it.each([
    ['posted', posted],
    ['undelivered', undelivered],
  ])('does nothing for a dispatch that is %s already', async (_, event) => {
    const { deliver, asked } = aWorld({ events: [event] });
    expect(await deliver(aPostCard(), true)).toEqual({ outcome: 'done' });
    expect(asked).toEqual([]);
  });

  it('asks Teams first when an earlier try may have gone through, and does not post again', async () => {
    const { deliver, asked } = aWorld({ found: aPostedCard });
    expect(await deliver(aPostCard(), true)).toEqual(doneWith(aPostCard(), posted));
    expect(asked).toEqual(['look in Teams']);
  });

  it('posts when Teams does not have it', async () => {
    const { deliver, asked } = aWorld({});
    await deliver(aPostCard(), true);
    expect(asked).toEqual(['look in Teams', 'place in 19:iva@thread.tacv2', 'post', 'answered']);
  });

  it('waits for its place right before it posts, and not while it looks', async () => {
    const { deliver, asked } = aWorld({ found: aPostedCard });
    await deliver(aPostCard(), true);
    expect(asked).not.toContain('place in 19:iva@thread.tacv2');
  });

  it('posts nothing without a place, and tries again', async () => {
    const { deliver, cards } = aWorld({ mayNotSend: true });
    expect(await deliver(aPostCard(), false)).toMatchObject({ outcome: 'again', everybody: false });
    expect(cards).toEqual([]);
  });

  it('reports why Teams refuses it', async () => {
    const { deliver } = aWorld({
      posting: { outcome: 'refused', reason: 'not-installed', status: 403 },
    });
    expect(await deliver(aPostCard(), false)).toEqual(doneWith(aPostCard(), undelivered));
  });

  it('waits with everybody when Teams asks for a pause', async () => {
    const { deliver } = aWorld({ posting: { outcome: 'later', pauseMs: 2_000 } });
    expect(await deliver(aPostCard(), false)).toEqual({
      outcome: 'again',
      pauseMs: 2_000,
      everybody: true,
    });
  });

  it('is uncertain when no answer came', async () => {
    const { deliver } = aWorld({ posting: { outcome: 'uncertain', error: 'TimeoutError' } });
    expect(await deliver(aPostCard(), false)).toEqual({
      outcome: 'uncertain',
      error: 'TimeoutError',
    });
  });
});

describe('Changing a card', () => {
  it('shows the dispatch as it stands', async () => {
    const { log, deliver, cards } = aWorld({
      events: [posted, { type: 'receiptConfirmed', payload: {} }],
    });
    expect(await deliver(anUpdateCard(), false)).toEqual({ outcome: 'done' });
    expect(cards).toEqual([dispatchCard(dispatchFrom(log.entries)!, 'sv', 'Region Prov')]);
  });

  it('waits until the card stands, and lets nobody else wait', async () => {
    const { deliver, asked } = aWorld({});
    expect(await deliver(anUpdateCard(), false)).toMatchObject({
      outcome: 'again',
      everybody: false,
    });
    expect(asked).toEqual([]);
  });

  it('counts within the limits of its channel', async () => {
    const { deliver, asked } = aWorld({ events: [posted] });
    await deliver(anUpdateCard(), false);
    expect(asked).toEqual(['place in 19:iva@thread.tacv2', 'update', 'answered']);
  });

  it('changes nothing without a place, and tries again', async () => {
    const { deliver, cards } = aWorld({ events: [posted], mayNotSend: true });
    expect(await deliver(anUpdateCard(), false)).toMatchObject({
      outcome: 'again',
      everybody: false,
    });
    expect(cards).toEqual([]);
  });

  it('has nothing to change where no card was delivered', async () => {
    const { deliver, asked } = aWorld({ events: [undelivered] });
    expect(await deliver(anUpdateCard(), false)).toEqual({ outcome: 'done' });
    expect(asked).toEqual([]);
  });

  it.each<[string, SendOutcome<true>, Partial<Carried>]>([
    [
      'is given up when Teams refuses it',
      { outcome: 'refused', reason: 'refused', status: 400 },
      { outcome: 'failed' },
    ],
    [
      'waits with everybody when Teams asks for a pause',
      { outcome: 'later', pauseMs: 9 },
      { outcome: 'again', everybody: true },
    ],
    [
      'is simply done again when no answer came',
      { outcome: 'uncertain', error: 'x' },
      { outcome: 'again', everybody: false },
    ],
  ])('%s', async (_, updating, expected) => {
    expect(
      await aWorld({ events: [posted], updating }).deliver(anUpdateCard(), false),
    ).toMatchObject(expected);
  });
});

describe('Sending a mail instead (X-28)', () => {
  const report = { type: 'mailedInstead', payload: { to: 'iva@prov.example' } };

  it('sends what the card says, marked with its key', async () => {
    const { log, deliver, mails } = aWorld({ events: [undelivered] });
    expect(await deliver(aSendMail(), false)).toEqual(doneWith(aSendMail(), report));
    expect(mails).toEqual([
      {
        key: aSendMail().key,
        to: 'iva@prov.example',
        ...undeliveredMail(dispatchFrom(log.entries)!, 'sv', 'Region Prov'),
      },
    ]);
  });

  it('asks Exchange first when an earlier try may have gone through, and does not send again', async () => {
    const { deliver, asked } = aWorld({ events: [undelivered], wasSent: true });
    expect(await deliver(aSendMail(), true)).toEqual(doneWith(aSendMail(), report));
    expect(asked).toEqual(['look in Exchange']);
  });

  it('sends when Exchange does not have it', async () => {
    const { deliver, asked } = aWorld({ events: [undelivered] });
    await deliver(aSendMail(), true);
    expect(asked).toEqual(['look in Exchange', 'mail']);
  });

  it.each<[string, () => void, string]>([
    [
      'is given up when Exchange refuses it',
      () => {
        throw new AppFault('mail/refused', 'Sending a mail: 400');
      },
      'failed',
    ],
    [
      'is uncertain when Exchange is not there',
      () => {
        throw new AppFault('mail/unavailable', 'Sending a mail: 503');
      },
      'uncertain',
    ],
    [
      'is uncertain when no answer came',
      () => {
        throw new TypeError('fetch failed');
      },
      'uncertain',
    ],
  ])('%s', async (_, mailing, outcome) => {
    expect(
      await aWorld({ events: [undelivered], mailing }).deliver(aSendMail(), false),
    ).toMatchObject({ outcome });
  });
});

describe('Posting a card beside the dispatch’s own', () => {
  const reminded: DispatchEvent = {
    type: 'reminderSent',
    payload: { number: 1, on: '2026-03-24', mailedTo: [], copiedTo: [] },
  };
  const helpAsked: DispatchEvent = { type: 'helpRequested', payload: { question: 'Vilka?' } };
  const reminder = aPostCard({ key: 'r', letter: 'reminder/1' });
  const help = aPostCard({ key: 'h', letter: 'help/3' });

  it('replies below the card with a reminder, and records nothing (X-03)', async () => {
    const { deliver, asked } = aWorld({ events: [posted, reminded] });
    expect(await deliver(reminder, false)).toEqual({ outcome: 'done' });
    expect(asked).toEqual(['place in 19:iva@thread.tacv2', 'reply to 1700', 'answered']);
  });

  it('looks below the card when an earlier try may have gone through, and does not reply again', async () => {
    const { deliver, asked } = aWorld({ events: [posted, reminded], found: aPostedCard });
    expect(await deliver(reminder, true)).toEqual({ outcome: 'done' });
    expect(asked).toEqual(['look below 1700']);
  });

  it('reminds nobody who has answered meanwhile (X-04)', async () => {
    const answered: DispatchEvent = { type: 'receiptConfirmed', payload: {} };
    const { deliver, asked } = aWorld({ events: [posted, reminded, answered] });
    expect(await deliver(reminder, false)).toEqual({ outcome: 'done' });
    expect(asked).toEqual([]);
  });

  it('posts a call for help in a thread of its own', async () => {
    const { deliver, asked } = aWorld({ events: [posted, helpAsked] });
    expect(await deliver(help, false)).toEqual({ outcome: 'done' });
    expect(asked).toContain('post');
  });

  it('is given up for a person to see when Teams refuses it, and the dispatch stays delivered', async () => {
    const { deliver } = aWorld({
      events: [posted, helpAsked],
      posting: { outcome: 'refused', reason: 'not-installed', status: 403 },
    });
    expect(await deliver(help, false)).toMatchObject({ outcome: 'failed' });
  });
});

describe('A mail that is no longer true', () => {
  it('does not go, and nobody needs to look at it', async () => {
    const withdrawn: DispatchEvent = { type: 'dispatchWithdrawn', payload: { reason: 'Fel.' } };
    const { deliver, asked } = aWorld({ events: [undelivered, withdrawn] });
    expect(await deliver(aSendMail(), false)).toEqual({ outcome: 'done' });
    expect(asked).toEqual([]);
  });
});

describe('An effect of a dispatch that is not in the log', () => {
  it('is given up, for a person to look at', async () => {
    const { deliver, asked } = aWorld({});
    expect(await deliver(aPostCard({ stream: 'dispatch/FSN-2026-0009/iva' }), false)).toMatchObject(
      {
        outcome: 'failed',
      },
    );
    expect(asked).toEqual([]);
  });
});

describe('What a card is rendered from', () => {
  const received: DispatchEvent = { type: 'receiptConfirmed', payload: {} };
  const begun: DispatchEvent = { type: 'workBegun', payload: {} };

  it('is what is remembered, as long as that holds the entry that asks for the card', async () => {
    const { log, deliver, reads, cards } = aWorld({
      events: [posted, received, begun],
      remembered: 3,
    });
    await deliver(anUpdateCard(), false);
    expect(reads).toEqual([]);
    const met = dispatchFrom(log.entries.slice(0, 3))!;
    expect(cards).toEqual([dispatchCard(met, 'sv', 'Region Prov')]);
  });

  it.each([
    ['the memory is older than the entry that asks', anUpdateCard(), false],
    ['an earlier try may have gone through', aPostCard(), true],
    ['it stands beside the own card', aPostCard({ letter: 'reminder/1' }), false],
    ['something else than its stream asks', anUpdateCard({ key: 'updateCard/notice/N#1' }), false],
    ['it is a mail', aSendMail({ letter: 'dispatch' }), false],
  ])('is the log when %s', async (_, effect, mayHaveHappened) => {
    const { deliver, reads } = aWorld({ events: [posted, received], remembered: 2 });
    await deliver(effect, mayHaveHappened);
    expect(reads).toEqual([aPostCard().stream]);
  });
});
