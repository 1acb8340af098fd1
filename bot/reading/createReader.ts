import type { NoticeReading } from '../../src/domain/reading/noticeReading';
import { readNotice } from '../../src/domain/reading/readNotice';
import type { MailReading } from './mailReading';
import { readMail } from './readMail';
import { workerPool } from './workerPool';
import type { PoolOptions } from './workerPool';

/** A mail taken apart, and what its texts say. */
export interface NoticeMail {
  readonly mail: MailReading;
  readonly reading: NoticeReading;
}

/** A reader with its own parsing threads, for a service or a command that reads many mails. */
export function createReader(options: PoolOptions = {}) {
  const pool = workerPool(options);
  return {
    /** A mail taken apart, whatever it is about. */
    parse: (raw: Uint8Array): Promise<MailReading> => readMail(raw, { pool }),
    async read(raw: Uint8Array): Promise<NoticeMail> {
      const mail = await readMail(raw, { pool });
      return { mail, reading: readNotice(mail.documents) };
    },
    close: () => pool.close(),
  };
}

/** A running reader. */
export type Reader = ReturnType<typeof createReader>;
