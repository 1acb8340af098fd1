import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { Decision, Receipt } from './decision';
import { type DecisionEvent, recipientOfLetter } from './decisionEvents';
import type { Recipient } from './officialStatement';

const wayOf = ({ mail, isFile }: Recipient): Receipt['way'] => {
  if (isFile) return 'file';
  return mail === undefined ? 'otherwise' : 'mail';
};

const withReceipt = (
  decision: Decision,
  index: number | undefined,
  change: Partial<Receipt>,
): Decision => ({
  ...decision,
  receipts: decision.receipts.map((receipt, at) =>
    at === index ? { ...receipt, ...change } : receipt,
  ),
});

/** The record of a decision after one more event of its stream. */
export function evolveDecision(
  decision: Decision | undefined,
  event: DecisionEvent,
  { at, actor }: { readonly at: Instant; readonly actor: Person },
): Decision | undefined {
  const done = { by: { id: actor.id, name: actor.name }, at };
  if (event.type === 'decisionRecorded')
    return {
      ...event.payload,
      recorded: done,
      changes: [],
      receipts: [],
      corrections: [],
      reminded: {},
    };
  if (decision === undefined) return undefined;
  switch (event.type) {
    case 'recordChanged': {
      const { content, fields } = event.payload;
      return { ...decision, content, changes: [...decision.changes, { ...done, fields }] };
    }
    case 'recordReviewed':
      return { ...decision, reviewed: done };
    case 'recordReturned': {
      const { reviewed: _reviewed, ...rest } = decision;
      return { ...rest, returned: { ...done, reason: event.payload.reason } };
    }
    case 'recordAdjusted':
      return { ...decision, adjusted: { ...done, ...event.payload } };
    case 'decisionAnnounced':
      return { ...decision, announced: { ...done, ...event.payload } };
    case 'decisionSentOut':
      return {
        ...decision,
        sentOut: { ...done, on: event.payload.on },
        receipts: event.payload.recipients.map((recipient) => {
          const way = wayOf(recipient);
          // Whoever sends a decision out lays it into the file: there is nobody else to confirm that.
          const filed = { by: actor.name, at, note: '' };
          return { recipient, way, ...(way === 'file' ? { acknowledged: filed } : {}) };
        }),
      };
    case 'receiptAcknowledged': {
      const { recipient, by, note } = event.payload;
      return withReceipt(decision, recipient, { acknowledged: { by, at, note } });
    }
    case 'correctionNoted':
      return {
        ...decision,
        corrections: [...decision.corrections, { ...done, text: event.payload.text }],
      };
    case 'decisionReminded': {
      const { about, on } = event.payload;
      const before = decision.reminded[about] ?? [];
      return { ...decision, reminded: { ...decision.reminded, [about]: [...before, on] } };
    }
    case 'letterMailed':
      // A reminder is no second sending.
      if (!event.payload.letter.startsWith('sendOut/')) return decision;
      return withReceipt(decision, recipientOfLetter(event.payload.letter), { mailedAt: at });
    default:
      return decision;
  }
}
