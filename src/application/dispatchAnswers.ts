import type { HandlingReport } from '../domain/dispatches/answers';
import type { DispatchMode } from '../domain/dispatches/dispatch';
import type { DispatchStatus } from '../domain/dispatches/dispatchStatus';
import type { Instant } from '../domain/time';

/** What a department answered, as far as a reply to the sender tells of it. */
export interface DispatchAnswer {
  readonly mode: DispatchMode;
  readonly status: DispatchStatus;
  readonly handledAt?: Instant;
  readonly items?: number;
  readonly report: Partial<HandlingReport>;
}

/** The answers to a notice, one a dispatch. */
export interface DispatchAnswers {
  of(noticeKey: string): Promise<readonly DispatchAnswer[]>;
}
