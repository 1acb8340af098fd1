import type { Result } from '../result';
import type { RuleContext } from '../notices/noticeRule';
import type { Dispatch, DispatchEvent } from './dispatch';

/** A command on a dispatch: decides on it as it is, with its unit as the directory has it now. */
export type DispatchRule<Command, Refusal> = (
  dispatch: Dispatch,
  command: Command,
  context: RuleContext,
) => Result<DispatchEvent, Refusal>;
