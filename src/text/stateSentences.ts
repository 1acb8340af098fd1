import type { Dispatch } from '../domain/dispatches/dispatch';
import { cardTexts, whoAnswered } from './cardTexts';
import { handledLines } from './handledLines';
import type { Language } from './language';

/** Where a dispatch stands, in plain sentences: what outweighs the answers first, then the last answer. */
export function stateSentences(dispatch: Dispatch, language: Language): readonly string[] {
  const texts = cardTexts[language];
  const { superseded, withdrawn, corrected, handled, closingNote, notAffected } = dispatch;
  const { help, begun, received } = dispatch;
  if (superseded) return [texts.superseded(superseded.by, superseded.at)];
  if (withdrawn) return [texts.withdrawn(withdrawn.reason, withdrawn.at), texts.noAnswerNeeded];
  const by = (given: NonNullable<typeof received>): readonly [string, string] => [
    whoAnswered(given, texts),
    given.at,
  ];
  const answer = (): readonly string[] => {
    if (handled) return [texts.handledBy(...by(handled)), ...handledLines(handled, language)];
    if (closingNote) return [texts.closedBy(...by(closingNote))];
    if (notAffected) return [texts.notAffectedBy(...by(notAffected))];
    if (help) return [texts.helpAskedBy(...by(help)), help.question, texts.coordinatorTold];
    if (begun) return [texts.begunBy(...by(begun))];
    return received ? [texts.receivedBy(...by(received))] : [];
  };
  return [...(corrected ? [texts.corrected(corrected.what, corrected.at)] : []), ...answer()];
}
