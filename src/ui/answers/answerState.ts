import type { DispatchLine } from '../../application/noticePages';
import { isComplete } from '../../domain/dispatches/dispatchStatus';
import { type AnswerKind, openAnswers } from '../../domain/dispatches/openAnswers';

/** The answers that may still be given to a dispatch, as its row tells it. */
export const openAnswersOf = ({
  mode,
  status,
  received,
  notAffected,
  help,
  handled,
}: DispatchLine): readonly AnswerKind[] =>
  openAnswers({
    mode,
    received,
    notAffected: status === 'notAffected' ? notAffected : undefined,
    begun: status === 'inProgress' || undefined,
    help: status === 'needsHelp' ? help : undefined,
    handled,
    withdrawn: isComplete(status) && !handled && status !== 'notAffected' ? true : undefined,
  });
