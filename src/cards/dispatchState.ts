import type { Dispatch } from '../domain/dispatches/dispatch';
import { cardTexts, whoAnswered } from '../text/cardTexts';
import { handledLines } from '../text/handledLines';
import type { Language } from '../text/language';
import { type CardElement, paragraph, plain, type TextStyle } from './adaptiveCard';

const longest = 160;
const bold: TextStyle = { weight: 'Bolder' };
const good: TextStyle = { weight: 'Bolder', color: 'Good' };
const attention: TextStyle = { weight: 'Bolder', color: 'Attention' };

const line = (mark: string, text: string, style: TextStyle): CardElement =>
  paragraph(`${mark} ${plain(text)}`, style);

/** What became of the answers: the last step, who took it and when. */
const answered = (dispatch: Dispatch, language: Language): readonly CardElement[] => {
  const texts = cardTexts[language];
  const { handled, closingNote, notAffected, help, begun, received } = dispatch;
  const by = (given: NonNullable<typeof received>): readonly [string, string] => [
    whoAnswered(given, texts),
    given.at,
  ];
  if (handled) {
    const lines = handledLines(handled, language).map((text) => text.slice(0, longest));
    return [line('✔', texts.handledBy(...by(handled)), good), paragraph(plain(lines.join('. ')))];
  }
  if (closingNote) return [line('✔', texts.closedBy(...by(closingNote)), good)];
  if (notAffected) return [line('–', texts.notAffectedBy(...by(notAffected)), bold)];
  if (help) {
    return [
      line('?', texts.helpAskedBy(...by(help)), attention),
      paragraph(plain(help.question.slice(0, longest))),
      paragraph(texts.coordinatorTold),
    ];
  }
  if (begun) return [line('▶', texts.begunBy(...by(begun)), bold)];
  return received ? [line('✔', texts.receivedBy(...by(received)), good)] : [];
};

/** Where a dispatch stands, in words and a mark: withdrawn or superseded first, then changes, then the answers. */
export function stateLines(dispatch: Dispatch, language: Language): readonly CardElement[] {
  const texts = cardTexts[language];
  const { superseded, withdrawn, corrected, mode } = dispatch;
  if (superseded) return [line('↪', texts.superseded(superseded.by, superseded.at), bold)];
  if (withdrawn) {
    const sentence = texts.withdrawn(withdrawn.reason.slice(0, longest * 2), withdrawn.at);
    return [line('✖', sentence, bold), paragraph(texts.noAnswerNeeded)];
  }
  return [
    ...(corrected
      ? [line('✎', texts.corrected(corrected.what.slice(0, longest * 2), corrected.at), attention)]
      : []),
    ...(mode === 'information' ? [line('ℹ', texts.noAnswerNeeded, bold)] : []),
    ...answered(dispatch, language),
  ];
}
