import { longestComment } from '../domain/dispatches/checkHandling';
import type { Dispatch } from '../domain/dispatches/dispatch';
import { type AnswerKind, askedAsOf, openAnswers } from '../domain/dispatches/openAnswers';
import { answerTexts } from '../text/answerTexts';
import { cardTexts } from '../text/cardTexts';
import type { Language } from '../text/language';
import { button, type CardAction, type CardElement } from './adaptiveCard';
import { handlingFields } from './handlingFields';

/** The verbs a department's card sends; the bot answers each of them. */
export const dispatchVerbs = [
  'confirmReceipt',
  'reportNotAffected',
  'reportBegun',
  'askForHelp',
  'reportHandled',
  'reportClosed',
] as const;
export type DispatchVerb = (typeof dispatchVerbs)[number];

const asking = (title: string, body: readonly CardElement[], send: CardAction): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body, actions: [send] },
});

/** The buttons of the answers that may still be given; those that ask something open a form first. */
export function answerActions(
  dispatch: Dispatch,
  language: Language,
  isFrugal: boolean,
): readonly CardAction[] {
  const texts = cardTexts[language];
  const words = answerTexts[language];
  const data = { dispatch: dispatch.key };
  const press = (verb: DispatchVerb, title: string, rest: { readonly style?: 'positive' } = {}) =>
    button(verb, title, data, { ...rest, associatedInputs: 'none' });
  const send = (verb: DispatchVerb, asked: { readonly [name: string]: string } = {}) =>
    button(verb, texts.send, { ...data, ...asked }, { style: 'positive' });
  const actions: { readonly [K in AnswerKind]: () => CardAction } = {
    received: () => press('confirmReceipt', texts.confirm, { style: 'positive' }),
    notAffected: () => press('reportNotAffected', texts.notAffected),
    begun: () => press('reportBegun', texts.begin),
    needsHelp: () =>
      asking(
        texts.askForHelp,
        [
          {
            type: 'Input.Text',
            id: 'question',
            label: words.question,
            placeholder: texts.commentHint,
            isMultiline: true,
            maxLength: longestComment,
            isRequired: true,
            errorMessage: words.questionMissing,
          },
        ],
        send('askForHelp'),
      ),
    handled: () =>
      asking(
        dispatch.notAffected ? texts.weAreAffected : texts.handle,
        handlingFields(dispatch.content, language, isFrugal),
        send('reportHandled', { asOf: askedAsOf(dispatch) }),
      ),
    closed: () =>
      asking(
        texts.close,
        [
          {
            type: 'Input.Text',
            id: 'note',
            label: words.closingNote,
            placeholder: texts.commentHint,
            isMultiline: true,
            maxLength: longestComment,
          },
        ],
        send('reportClosed'),
      ),
  };
  return openAnswers(dispatch).map((kind) => actions[kind]());
}
