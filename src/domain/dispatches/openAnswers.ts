import type { Instant } from '../time';
import type { Answer } from './answerDispatch';
import type { Dispatch } from './dispatch';

/** The kinds of answer a department may be offered. */
export type AnswerKind = Exclude<Answer['kind'], 'filledIn'>;

/** What of a dispatch tells which answers may still be given: which have been, whatever they said. */
export type AnswerState = Pick<Dispatch, 'mode'> & {
  readonly [
    K in
      | 'received'
      | 'notAffected'
      | 'begun'
      | 'help'
      | 'handled'
      | 'closingNote'
      | 'withdrawn'
      | 'superseded'
  ]?: unknown;
};

/**
 * The answers that may still be given, in the order in which they are offered. None when the dispatch is for
 * information, withdrawn, superseded or done; an own-handling service says when it has closed the case (SN-61).
 */
export function openAnswers(dispatch: AnswerState): readonly AnswerKind[] {
  const { mode, received, notAffected, begun, help } = dispatch;
  const isOver = dispatch.withdrawn ?? dispatch.superseded ?? dispatch.handled;
  if (isOver || dispatch.closingNote || mode === 'information') return [];
  if (mode === 'ownHandling') return received ? ['closed'] : ['received', 'closed'];
  if (notAffected) return ['handled'];
  if (!received) return ['received', 'notAffected', 'needsHelp'];
  return [
    'handled',
    ...(begun ? [] : (['begun'] as const)),
    'notAffected',
    ...(help ? [] : (['needsHelp'] as const)),
  ];
}

/** When what is asked last changed: a form that was shown earlier asks for something else. */
export const askedAsOf = ({
  corrected,
  queuedAt,
}: Pick<Dispatch, 'corrected' | 'queuedAt'>): Instant => corrected?.at ?? queuedAt;
