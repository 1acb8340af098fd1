import { type Basis, basisLetter } from '../domain/basis/basis';
import type { Dispatch, PostedCard, UndeliveredReason } from '../domain/dispatches/dispatch';
import { chained } from '../domain/log/chain';
import { theService, type LogEntry } from '../domain/log/logEntry';
import { ok, refuse } from '../domain/result';
import { firstLetters } from './consequences/reachedByMail';
import { decide } from './decide';
import {
  basisFrom,
  dispatchFrom,
  isBasisStream,
  isDispatchStream,
  noticeFrom,
} from './domainEvents';
import type { LogTools } from './ports';
import type { RememberedStreams } from './rememberedStreams';

/** What became of an effect: the card stands in its channel, could not be delivered, or a mail went. */
export type DeliveryReport =
  | { readonly type: 'cardPosted'; readonly payload: PostedCard }
  | { readonly type: 'cardUndelivered'; readonly payload: { readonly reason: UndeliveredReason } }
  | { readonly type: 'mailedInstead'; readonly payload: { readonly to: string } }
  | { readonly type: 'letterMailed'; readonly payload: { readonly to: string } };

/** How one effect was delivered. */
export interface Delivered {
  readonly stream: string;
  readonly subject: string;
  readonly letter: string;
  readonly effectKey: string;
  readonly report: DeliveryReport;
}

// Later letters, such as a reminder to a head, say nothing of how the notice itself was delivered.
const isFirstLetter = (letter: string): boolean =>
  (firstLetters as readonly string[]).includes(letter);

const isNewsOfDispatch = (dispatch: Dispatch, { report, letter }: Delivered): boolean => {
  if (report.type === 'mailedInstead')
    return dispatch.delivery.state === 'undelivered' && dispatch.delivery.mailedTo === undefined;
  if (report.type === 'letterMailed')
    return dispatch.delivery.state === 'queued' && isFirstLetter(letter);
  return letter === 'dispatch' && dispatch.delivery.state === 'queued';
};

const isNewsOfBasis = (basis: Basis, { report, letter }: Delivered): boolean => {
  const party = basis.parties.find(({ key }) => basisLetter(key) === letter);
  const delivery = party && basis.deliveries[party.key];
  if (report.type === 'letterMailed') return delivery?.mailedTo === undefined;
  return delivery?.card === undefined && delivery?.undelivered === undefined;
};

/** Streams whose cards and mails are told apart by their letter alone. */
const tellsByLetter = (stream: string): boolean =>
  /^(?:document|documentFile|reading|harmonisation|case|assignment|proposal|decision|audit)\//.test(
    stream,
  );

const isFirstOfLetter = ({ report, letter }: Delivered, entries: readonly LogEntry[]): boolean =>
  !entries.some(({ type, payload }) => {
    if (type !== report.type) return false;
    return (JSON.parse(payload) as { readonly letter?: string }).letter === letter;
  });

/** Whether a delivery tells its stream something new; undefined when the stream is empty. */
function isNews(delivered: Delivered, entries: readonly LogEntry[]): boolean | undefined {
  const { stream, report, letter } = delivered;
  if (isDispatchStream(stream)) {
    const dispatch = dispatchFrom(entries);
    return dispatch && isNewsOfDispatch(dispatch, delivered);
  }
  if (isBasisStream(stream)) {
    const basis = basisFrom(entries);
    return basis && isNewsOfBasis(basis, delivered);
  }
  if (tellsByLetter(stream)) return entries.length > 0 && isFirstOfLetter(delivered, entries);
  const notice = noticeFrom(entries);
  return notice && report.type === 'letterMailed' && !notice.lettersSent.includes(letter);
}

const eventOf = ({ stream, letter, report }: Delivered) =>
  isDispatchStream(stream) && report.type !== 'letterMailed'
    ? report
    : { ...report, payload: { ...report.payload, letter } };

const matterOf = ({ stream, subject, effectKey }: Delivered) => ({
  stream,
  subject,
  cause: `delivery/${effectKey}`,
  actor: theService,
});

/** Records how an effect was delivered, once for each effect. */
export const recordingDelivery =
  (tools: LogTools) =>
  async (delivered: Delivered): Promise<void> => {
    const matter = {
      ...matterOf(delivered),
      from: (entries: readonly LogEntry[]) => (entries.length > 0 ? entries : undefined),
    };
    await decide(tools, matter, (entries) =>
      isNews(delivered, entries) ? ok(eventOf(delivered)) : refuse('no-news' as const),
    );
  };

/**
 * Records many deliveries in few requests, on what is remembered of their streams. Where that was too old,
 * the delivery is recorded by itself on the stream as it is now.
 */
export const recordingDeliveries =
  (tools: LogTools, remembered: RememberedStreams) =>
  async (deliveries: readonly Delivered[]): Promise<void> => {
    const { log, clock, sha256 } = tools;
    const entries: LogEntry[] = [];
    const behind: Delivered[] = [];
    const taken = new Set<string>();
    const alone: Delivered[] = [];
    for (const delivered of deliveries) {
      // A second delivery of the same stream is chained behind the first, when that is in.
      if (taken.has(delivered.stream)) {
        alone.push(delivered);
        continue;
      }
      const stream = remembered.known(delivered.stream) ?? (await log.read(delivered.stream));
      if (!isNews(delivered, stream)) continue;
      const draft = { ...matterOf(delivered), at: clock.now(), ...eventOf(delivered) };
      entries.push(chained(draft, stream[stream.length - 1], sha256));
      behind.push(delivered);
      taken.add(delivered.stream);
    }
    const outcomes = entries.length > 0 ? await log.appendEach(entries) : [];
    for (let index = 0; index < outcomes.length; index += 1) {
      if (outcomes[index]?.outcome === 'conflict') await recordingDelivery(tools)(behind[index]!);
    }
    for (const delivered of alone) await recordingDelivery(tools)(delivered);
  };
