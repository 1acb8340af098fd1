import type { Dispatch } from '../domain/dispatches/dispatch';
import { longestComment, mostItems } from '../domain/dispatches/checkHandling';
import { cardTexts, type CardTexts } from '../text/cardTexts';
import type { Language } from '../text/language';
import { statusTexts } from '../text/statusTexts';
import {
  type AdaptiveCard,
  button,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';

/** The verbs a department's card sends; the bot answers each of them. */
export const dispatchVerbs = ['confirmReceipt', 'reportNotAffected', 'reportHandled'] as const;
export type DispatchVerb = (typeof dispatchVerbs)[number];

const shortest = 160;

const details = ({ content }: Dispatch, texts: CardTexts): readonly CardElement[] => {
  const numbered = content.actions.map((action, index) => `${index + 1}\\. ${plain(action)}`);
  return [
    ...(content.problem
      ? [
          paragraph(texts.problem, { weight: 'Bolder', size: 'Small' }),
          paragraph(plain(content.problem), { spacing: 'None' as const }),
        ]
      : []),
    paragraph(texts.doThis, { weight: 'Bolder', size: 'Small' }),
    ...numbered.map((action) => paragraph(action, { spacing: 'Small' as const })),
    paragraph(texts.feedback, { weight: 'Bolder', size: 'Small' }),
    paragraph(plain(content.feedback), { spacing: 'None' }),
    paragraph(`${texts.whyAsked}: ${texts.rule}`, { size: 'Small', isSubtle: true }),
  ];
};

const product = ({ content }: Dispatch): CardElement =>
  paragraph(
    `**${plain(content.title)}**${content.manufacturer ? ` — ${plain(content.manufacturer)}` : ''}`,
  );

const answerLine = (dispatch: Dispatch, texts: CardTexts): CardElement | undefined => {
  const { handled, notAffected, received } = dispatch;
  if (handled)
    return paragraph(`✔ ${plain(texts.handledBy(handled.by.name, handled.at))}`, {
      weight: 'Bolder',
      color: 'Good',
    });
  if (notAffected)
    return paragraph(`– ${plain(texts.notAffectedBy(notAffected.by.name, notAffected.at))}`, {
      weight: 'Bolder',
    });
  if (received)
    return paragraph(`✔ ${plain(texts.receivedBy(received.by.name, received.at))}`, {
      weight: 'Bolder',
      color: 'Good',
    });
  return undefined;
};

const handleForm = (dispatch: Dispatch, title: string, texts: CardTexts): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: {
    type: 'AdaptiveCard',
    body: [
      {
        type: 'Input.Number',
        id: 'items',
        label: texts.items,
        min: 0,
        max: mostItems,
        isRequired: true,
        errorMessage: texts.itemsMissing,
      },
      {
        type: 'Input.Text',
        id: 'comment',
        label: texts.comment,
        placeholder: texts.commentHint,
        isMultiline: true,
        maxLength: longestComment,
      },
    ],
    actions: [
      button('reportHandled', texts.send, { dispatch: dispatch.key }, { style: 'positive' }),
    ],
  },
});

const actionsOf = (dispatch: Dispatch, texts: CardTexts): readonly CardAction[] => {
  const data = { dispatch: dispatch.key };
  if (dispatch.handled) return [];
  if (dispatch.notAffected) return [handleForm(dispatch, texts.weAreAffected, texts)];
  const notAffected = button('reportNotAffected', texts.notAffected, data, {
    associatedInputs: 'none',
  });
  return dispatch.received
    ? [handleForm(dispatch, texts.handle, texts), notAffected]
    : [
        button('confirmReceipt', texts.confirm, data, {
          style: 'positive',
          associatedInputs: 'none',
        }),
        notAffected,
      ];
};

/**
 * The card of a dispatch in its department's channel (SN-25): what is wrong, what to do, how and by when to answer.
 * After an answer it states it and offers the next step; when all is done it is short and quiet.
 */
export function dispatchCard(dispatch: Dispatch, language: Language): AdaptiveCard {
  const texts = cardTexts[language];
  const { content, noticeKey, handled, notAffected, received } = dispatch;
  const done = handled ?? notAffected;
  const heading = `${texts.heading(noticeKey)}`;
  const answer = answerLine(dispatch, texts);
  const due = received ? texts.handleBy(content.handleBy) : texts.answerBy(content.receiveBy);
  const whole = details(dispatch, texts);
  const actions = actionsOf(dispatch, texts);
  const readAll: CardAction = {
    type: 'Action.ToggleVisibility',
    title: texts.readAll,
    targetElements: ['details'],
  };
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: language,
    fallbackText: `${heading}: ${content.title.slice(0, shortest)}`,
    body: [
      paragraph(heading, { style: 'heading', weight: 'Bolder', size: done ? 'Medium' : 'Large' }),
      ...(done
        ? []
        : [
            paragraph(`${statusTexts[language].risk[content.risk]} · ${due}`, {
              color: content.risk === 'high' ? 'Attention' : 'Default',
              spacing: 'None',
            }),
          ]),
      product(dispatch),
      ...(answer ? [answer] : []),
      ...(handled
        ? [
            paragraph(
              plain(
                [texts.itemsHandled(handled.items), handled.comment.slice(0, shortest)]
                  .filter(Boolean)
                  .join('. '),
              ),
            ),
          ]
        : []),
      {
        type: 'Container',
        id: 'details',
        items: whole,
        isVisible: !done && !received,
        spacing: 'Small',
      },
    ],
    actions: done || received ? [...actions, readAll] : actions,
  };
}
