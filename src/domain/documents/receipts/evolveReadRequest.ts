import type { Instant } from '../../time';
import type { Person } from '../../units/unit';
import type { ExpectedReader, ReadReceipt, ReadRequest } from './readRequest';
import { type ReadRequestEvent, requestLetter } from './readRequestEvents';

const withReader = (request: ReadRequest, reader: ExpectedReader): ReadRequest =>
  request.readers.some(({ id }) => id === reader.id)
    ? request
    : {
        ...request,
        readers: [...request.readers, reader],
        left: request.left.filter(({ id }) => id !== reader.id),
      };

/** The first confirmation counts, and nothing said after it takes it back; a refusal may become a confirmation. */
const withReceipt = (request: ReadRequest, receipt: ReadReceipt): ReadRequest => {
  const { id } = receipt.by;
  if (request.receipts[id]?.kind === 'confirmed') return request;
  const answered = { ...request, receipts: { ...request.receipts, [id]: receipt } };
  // Somebody of the channel whom the roster did not name yet is one of its readers.
  return request.headcount === undefined
    ? withReader(answered, { ...receipt.by, dueOn: request.dueOn })
    : answered;
};

/** A request to read after one more event; one that was ended may be asked anew, and its answers still count. */
export function evolveReadRequest(
  before: ReadRequest | undefined,
  event: ReadRequestEvent,
  { at, actor }: { readonly at: Instant; readonly actor: Person },
): ReadRequest | undefined {
  if (event.type === 'readingAsked') {
    if (before !== undefined && before.state !== 'closed') return before;
    const { expected, ...matter } = event.payload;
    const { dueOn } = matter;
    return {
      ...matter,
      state: 'open',
      readers: 'people' in expected ? expected.people.map((person) => ({ ...person, dueOn })) : [],
      ...('count' in expected ? { headcount: expected.count } : {}),
      left: [],
      receipts: before?.receipts ?? {},
      reminders: [],
      ...(before?.card ? { card: before.card } : {}),
    };
  }
  if (before === undefined) return undefined;
  const by = { id: actor.id, name: actor.name };
  switch (event.type) {
    case 'readingConfirmed':
      return withReceipt(before, { kind: 'confirmed', by, at });
    case 'readingDeclined':
      return withReceipt(before, { kind: 'declined', by, at, ...event.payload });
    case 'personJoined':
      return withReader(before, { ...event.payload.person, dueOn: event.payload.dueOn });
    case 'personLeft':
      return {
        ...before,
        readers: before.readers.filter(({ id }) => id !== event.payload.person.id),
        left: [...before.left, event.payload.person],
      };
    case 'readingReminded':
      return { ...before, reminders: [...before.reminders, event.payload] };
    case 'readingClosed':
      return before.state === 'open' ? { ...before, state: 'closed' } : before;
    case 'readingStale':
      return before.state === 'open'
        ? { ...before, state: 'stale', replacedBy: event.payload.replacedBy }
        : before;
    case 'cardPosted': {
      const { letter, ...posted } = event.payload;
      return letter === requestLetter ? { ...before, card: { posted } } : before;
    }
    case 'cardUndelivered':
      return event.payload.letter === requestLetter
        ? { ...before, card: { undelivered: event.payload.reason } }
        : before;
    case 'letterMailed':
      return before;
  }
}
