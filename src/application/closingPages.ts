import type { ReplyToSender } from '../domain/notices/replyToSender';
import type { LocalDate } from '../domain/time';
import type { Outcome } from './noticePages';
import type { Overview } from './overview';

/** A reply to the sender as it would go out now. */
export interface ReplyPreview {
  readonly subject: string;
  readonly text: string;
  /** What the EU form must have and the reply has not. */
  readonly missing: readonly string[];
}

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the service does for the page where cases are closed, and for the overview. */
export interface ClosingService {
  previewReply(noticeKey: string, reply: ReplyToSender): Promise<Outcome<ReplyPreview>>;
  /** Keeps a file that shows what was said in the sender's portal, and gives the name it is kept under. */
  keepEvidence(noticeKey: string, file: File): Promise<Outcome<string>>;
  overview(from: LocalDate, to: LocalDate): Promise<Outcome<Overview>>;
  overviewFile(format: ExportFormat, from: LocalDate, to: LocalDate): Promise<Outcome<Blob>>;
}
