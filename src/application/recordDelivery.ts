import type { Dispatch, DispatchEvent, PostedCard, UndeliveredReason } from '../domain/dispatches/dispatch';
import { theService } from '../domain/log/logEntry';
import { dispatchStream } from '../domain/notices/noticeKey';
import { ok, refuse, type Result } from '../domain/result';
import { decide } from './decide';
import { dispatchFrom } from './domainEvents';
import type { LogTools } from './ports';

/** What became of an effect: the card stands in its channel, could not be delivered, or a mail went instead. */
export type DeliveryReport =
  | { readonly type: 'cardPosted'; readonly payload: PostedCard }
  | { readonly type: 'cardUndelivered'; readonly payload: { readonly reason: UndeliveredReason } }
  | { readonly type: 'mailedInstead'; readonly payload: { readonly to: string } };

const isNews = (dispatch: Dispatch, report: DeliveryReport): boolean =>
  report.type === 'mailedInstead'
    ? dispatch.delivery.state === 'undelivered' && dispatch.delivery.mailedTo === undefined
    : dispatch.delivery.state === 'queued';

/** Records how a dispatch was delivered, once for each effect. */
export const recordingDelivery =
  (tools: LogTools) =>
  async (dispatchKey: string, effectKey: string, report: DeliveryReport): Promise<void> => {
    await decide(
      tools,
      {
        stream: dispatchStream(dispatchKey),
        subject: dispatchKey.slice(0, dispatchKey.indexOf('/')),
        cause: `delivery/${effectKey}`,
        actor: theService,
        from: dispatchFrom,
      },
      (dispatch): Result<DispatchEvent, 'no-news'> => (isNews(dispatch, report) ? ok(report) : refuse('no-news')),
    );
  };
