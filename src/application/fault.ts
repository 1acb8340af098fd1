/**
 * What can fail outside the rules.
 * `store/conflict`: others kept changing the same stream; try again.
 * `store/unavailable`: SharePoint did not answer in time, or answered with an error that passes.
 * `store/refused`: SharePoint refuses what we send; somebody must look.
 * `store/contradiction`: the log or a row says what the rules make impossible.
 * `teams/unavailable`, `teams/refused`, `mail/unavailable`, `mail/refused`: the same of Teams and Exchange.
 * `identity/unavailable`: no token could be had.
 * `votes/unreadable`: votes lie in envelopes that no key of the settings opens.
 * `settings/invalid`: the service is set up wrongly.
 */
export type FaultCode =
  | 'store/conflict'
  | 'store/unavailable'
  | 'store/refused'
  | 'store/contradiction'
  | 'teams/unavailable'
  | 'teams/refused'
  | 'mail/unavailable'
  | 'mail/refused'
  | 'identity/unavailable'
  | 'votes/unreadable'
  | 'settings/invalid';

/** Something failed outside the rules. The message is for us and the log, never for a person who clicks. */
export class AppFault extends Error {
  public readonly code: FaultCode;
  public override readonly cause: unknown;

  public constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message);
    // Compiled to ES5 a subclass of Error loses its prototype.
    Object.setPrototypeOf(this, AppFault.prototype);
    this.name = 'AppFault';
    this.code = code;
    this.cause = cause;
  }
}

/** Tells a fault, of one code or of any. Use this instead of `instanceof`. */
export const isFault = (error: unknown, code?: FaultCode): error is AppFault =>
  error instanceof AppFault && (code === undefined || error.code === code);
