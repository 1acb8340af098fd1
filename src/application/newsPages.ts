import type { LocalDate } from '../domain/time';

/** A notice as staff read of it (sv. nyhet, SN-62). */
export interface NewsItem {
  readonly noticeKey: string;
  readonly headline: string;
  readonly meaning: string;
  readonly product: string;
  readonly manufacturer: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Reads what is published, newest first. */
export interface NewsReader {
  /** What is shown on a day. */
  newsOn(day: LocalDate): Promise<readonly NewsItem[]>;
}
