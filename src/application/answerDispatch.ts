import {
  type Answer,
  answerDispatch,
  type AnswerRefusal,
  type Right,
} from '../domain/dispatches/answerDispatch';
import type { Dispatch } from '../domain/dispatches/dispatch';
import { dispatchStream } from '../domain/notices/noticeKey';
import type { Roles } from '../domain/units/roles';
import type { Person } from '../domain/units/unit';
import { decide, type DecidingTools } from './decide';
import { dispatchFrom } from './domainEvents';
import type { Units } from './ports';

export interface AnswerCommand {
  readonly dispatchKey: string;
  readonly answer: Answer;
  readonly by: Person;
  /** By what right; as head or substitute when absent. */
  readonly right?: Right;
  readonly cause: string;
}

/** How an answer went: the dispatch as it stands, and why nothing changed, if so. */
export type AnswerOutcome =
  | { readonly dispatch: Dispatch; readonly refusal?: AnswerRefusal }
  | { readonly dispatch?: undefined; readonly refusal: { readonly code: 'dispatch/unknown' } };

/**
 * Takes a department's answer from a card or a page, and gives the dispatch back when it is durably in the log.
 * Who heads the department is asked of the directory as it is now, not as it was when the notice was sent.
 */
export const answering =
  (tools: DecidingTools, units: Units, roles: Roles) =>
  async ({ dispatchKey, answer, by, right, cause }: AnswerCommand): Promise<AnswerOutcome> => {
    const known = await units.all();
    const withUnitOfToday = (dispatch: Dispatch): Dispatch => ({
      ...dispatch,
      unit: known.find(({ key }) => key === dispatch.unit.key) ?? dispatch.unit,
    });
    const outcome = await decide(
      tools,
      {
        stream: dispatchStream(dispatchKey),
        subject: dispatchKey.slice(0, dispatchKey.indexOf('/')),
        cause,
        actor: by,
        from: dispatchFrom,
      },
      (dispatch) => answerDispatch(withUnitOfToday(dispatch), answer, by, roles, right),
    );
    if (!outcome) return { refusal: { code: 'dispatch/unknown' } };
    if (outcome.ok) return { dispatch: outcome.value.state };
    return { dispatch: outcome.refusal.state, refusal: outcome.refusal.reason };
  };
