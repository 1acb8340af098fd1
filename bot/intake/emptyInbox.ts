import { isFault } from '../../src/application/fault';
import type { IncomingMail, Mailbox } from '../graph/mailbox';
import type { Logger } from '../logger';

export interface InboxTools {
  readonly mailbox: Mailbox;
  readonly mayWork: () => boolean;
  readonly logger: Logger;
  /** Where a mail goes that cannot be taken in, so that it holds up no others and people find it; it stays unless said. */
  readonly putAside?: (mail: IncomingMail) => Promise<void>;
}

const atATime = 20;
const attempts = 3;

const passes = (error: unknown): boolean =>
  isFault(error, 'store/unavailable') || isFault(error, 'mail/unavailable');

/**
 * Goes through what lies in an inbox, as a chore: each mail with its bytes, one after the other. One that cannot be taken in
 * never holds up the others: it is tried again, and put aside after some tries that no outage explains.
 */
export function emptyingInbox(
  { mailbox, mayWork, logger, putAside }: InboxTools,
  takeIn: (mail: IncomingMail, original: Uint8Array) => Promise<void>,
  before: () => Promise<void> = () => Promise.resolve(),
): () => Promise<void> {
  const failed = new Map<string, number>();

  const failing = async (mail: IncomingMail, error: unknown): Promise<void> => {
    const times = (failed.get(mail.id) ?? 0) + (passes(error) ? 0 : 1);
    if (failed.size > 1_000) failed.clear();
    failed.set(mail.id, times);
    if (!putAside || times < attempts) {
      logger.error(
        { err: error },
        'a mail was not taken in; it stays in the inbox and is tried again',
      );
      return;
    }
    logger.error({ err: error }, 'a mail cannot be taken in; it is put aside for a person');
    await putAside(mail).catch((fault: unknown) =>
      logger.error({ err: fault }, 'a mail could not be put aside'),
    );
  };

  return async () => {
    const mails = await mailbox.incoming(atATime);
    if (mails.length > 0) await before();
    for (const mail of mails) {
      if (!mayWork()) return;
      try {
        const original = await mailbox.original(mail.id);
        if (original) await takeIn(mail, original);
        failed.delete(mail.id);
      } catch (error) {
        await failing(mail, error);
      }
    }
  };
}
