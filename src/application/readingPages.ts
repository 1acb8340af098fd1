import type { DeclineReading } from '../domain/documents/receipts/answerReading';
import type { AskReading } from '../domain/documents/receipts/askReading';
import type { ReadRequestState } from '../domain/documents/receipts/readRequest';
import type { Instant, LocalDate } from '../domain/time';
import type { AskedReading } from './askReading';
import type { ExportFormat } from './closingPages';
import type { Harmonisation } from './harmonisation';
import type { Outcome } from './noticePages';
import type { ReadingReport } from './reportReading';

/** What the service does for requests to read: on the page of a document, and where a person confirms. */
export interface ReadingService {
  askReading(commandId: string, number: string, wanted: AskReading): Promise<Outcome<AskedReading>>;
  confirmReading(commandId: string, requestKey: string): Promise<Outcome>;
  declineReading(commandId: string, requestKey: string, wanted: DeclineReading): Promise<Outcome>;
  closeReading(commandId: string, requestKey: string): Promise<Outcome>;
  /** What whoever is signed in is asked to read. */
  ownReadings(): Promise<Outcome<readonly OwnReading[]>>;
  readingReport(number: string): Promise<Outcome<ReadingReport>>;
  /** Whether each administration’s documents are in step with the regional ones (GD-18). */
  harmonisation(): Promise<Outcome<Harmonisation>>;
  readingFile(format: ExportFormat, number: string): Promise<Outcome<Blob>>;
}

/** A document that somebody is, or was, asked to read, as they see it. */
export interface OwnReading {
  readonly requestKey: string;
  readonly number: string;
  /** Number and title in one line. */
  readonly title: string;
  readonly edition: string;
  readonly unitName: string;
  readonly changeNote: string;
  readonly dueOn: LocalDate;
  readonly state: ReadRequestState;
  readonly answer: 'waiting' | 'confirmed' | 'declined';
  readonly answeredAt?: Instant;
  readonly reason?: string;
}
