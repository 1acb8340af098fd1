import type { RegisterNotice } from '../domain/notices/registerNotice';
import type { Outcome } from './noticePages';
import type { RecipientAdvice } from './recipientAdvice';

/** What the service does for pages where a notice comes in, and where its recipients are chosen. */
export interface ReceptionService {
  /** Registers a notice by hand and gives its number (SN-43, X-30). */
  register(commandId: string, notice: RegisterNotice): Promise<Outcome<string>>;
  /** Makes a mail that was filed with a case a notice of its own, and gives its number. */
  ownCase(noticeKey: string, file: string): Promise<Outcome<string>>;
  /** Whom to send a notice to, and why (SN-24). */
  recipientAdvice(noticeKey: string): Promise<RecipientAdvice>;
}
