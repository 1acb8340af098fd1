import type { Outcome } from '../noticePages';

/** Kinds of records by the first part of their address at the service. */
export type RecordPath = 'cases' | 'proposals' | 'decisions' | 'assignments' | 'audits';

/** What the service does for pages of cases, votes, decisions, assignments and audits. `accept` reads the answer. */
export interface RecordService {
  onRecord<T>(
    commandId: string,
    path: RecordPath,
    key: string,
    name: string,
    wish: object,
    accept: (body: unknown) => T | undefined,
  ): Promise<Outcome<T>>;
  /** Begins a record; the answer has its key. */
  beginRecord<T>(
    commandId: string,
    path: RecordPath,
    wish: object,
    accept: (body: unknown) => T | undefined,
  ): Promise<Outcome<T>>;
  readRecord<T>(
    path: RecordPath | `${RecordPath}/${string}`,
    accept: (body: unknown) => T | undefined,
  ): Promise<Outcome<T>>;
  recordFile(path: `${RecordPath}/${string}`): Promise<Outcome<Blob>>;
  keepRecordFile<T>(
    path: `${RecordPath}/${string}`,
    file: File,
    accept: (body: unknown) => T | undefined,
  ): Promise<Outcome<T>>;
}
