import type {
  Dispatch,
  DispatchEvent,
  PostedCard,
  UndeliveredReason,
} from '../domain/dispatches/dispatch';
import { type LogEntry, theService } from '../domain/log/logEntry';
import { dispatchStream } from '../domain/notices/noticeKey';
import { ok, refuse, type Result } from '../domain/result';
import { chained } from '../domain/log/chain';
import { decide } from './decide';
import { dispatchFrom } from './domainEvents';
import type { LogTools } from './ports';
import type { RememberedStreams } from './rememberedStreams';

/** What became of an effect: the card stands in its channel, could not be delivered, or a mail went instead. */
export type DeliveryReport =
  | { readonly type: 'cardPosted'; readonly payload: PostedCard }
  | { readonly type: 'cardUndelivered'; readonly payload: { readonly reason: UndeliveredReason } }
  | { readonly type: 'mailedInstead'; readonly payload: { readonly to: string } };

const isNews = (dispatch: Dispatch, report: DeliveryReport): boolean =>
  report.type === 'mailedInstead'
    ? dispatch.delivery.state === 'undelivered' && dispatch.delivery.mailedTo === undefined
    : dispatch.delivery.state === 'queued';

/** How one effect was delivered. */
export interface Delivered {
  readonly dispatchKey: string;
  readonly effectKey: string;
  readonly report: DeliveryReport;
}

const matterOf = ({ dispatchKey, effectKey }: Delivered) => ({
  stream: dispatchStream(dispatchKey),
  subject: dispatchKey.slice(0, dispatchKey.indexOf('/')),
  cause: `delivery/${effectKey}`,
  actor: theService,
  from: dispatchFrom,
});

/** Records how a dispatch was delivered, once for each effect. */
export const recordingDelivery =
  (tools: LogTools) =>
  async (delivered: Delivered): Promise<void> => {
    await decide(tools, matterOf(delivered), (dispatch): Result<DispatchEvent, 'no-news'> =>
      isNews(dispatch, delivered.report) ? ok(delivered.report) : refuse('no-news'),
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
    for (const delivered of deliveries) {
      const { from, ...matter } = matterOf(delivered);
      const stream = remembered.known(matter.stream) ?? (await log.read(matter.stream));
      const dispatch = from(stream);
      if (!dispatch || !isNews(dispatch, delivered.report)) continue;
      const draft = { ...matter, at: clock.now(), ...delivered.report };
      entries.push(chained(draft, stream[stream.length - 1], sha256));
      behind.push(delivered);
    }
    const outcomes = entries.length > 0 ? await log.appendEach(entries) : [];
    for (let index = 0; index < outcomes.length; index += 1) {
      if (outcomes[index]?.outcome === 'conflict') await recordingDelivery(tools)(behind[index]!);
    }
  };
