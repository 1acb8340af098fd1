import type { Dispatch } from '../domain/dispatches/dispatch';
import { openAnswers } from '../domain/dispatches/openAnswers';
import { type CardTexts, cardTexts, usualSection } from '../text/cardTexts';
import type { Language } from '../text/language';
import { statusTexts } from '../text/statusTexts';
import {
  adaptiveCard,
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  paragraph,
  plain,
} from './adaptiveCard';
import { answerActions } from './answerActions';
import { heaviestCard, weightOf } from './cardWeight';
import { stateLines } from './dispatchState';

export { dispatchVerbs, type DispatchVerb } from './answerActions';

const shortest = 160;

const steps = (actions: readonly string[], isFrugal: boolean): readonly CardElement[] => {
  const numbered = actions.map((action, index) => `${index + 1}\\. ${plain(action)}`);
  return (isFrugal ? [numbered.join('\n\n')] : numbered).map((text) =>
    paragraph(text, { spacing: 'Small' }),
  );
};

const details = (
  { content }: Dispatch,
  texts: CardTexts,
  isFrugal: boolean,
): readonly CardElement[] => [
  ...(content.problem
    ? [
        paragraph(texts.problem, { weight: 'Bolder', size: 'Small' }),
        paragraph(plain(content.problem), { spacing: 'None' }),
      ]
    : []),
  paragraph(texts.doThis, { weight: 'Bolder', size: 'Small' }),
  ...steps(content.actions, isFrugal),
  paragraph(texts.feedback, { weight: 'Bolder', size: 'Small' }),
  paragraph(plain(content.feedback), { spacing: 'None' }),
  paragraph(`${texts.whyAsked}: ${plain(texts.rule(content.section ?? usualSection))}`, {
    size: 'Small',
    isSubtle: true,
  }),
];

/** An alert of the region's own is set apart by its heading and its ground, so that nobody takes it for a maker's (X-30). */
const heading = (dispatch: Dispatch, texts: CardTexts, region: string): CardElement => {
  const { content, noticeKey } = dispatch;
  const size = openAnswers(dispatch).length > 0 ? 'Large' : 'Medium';
  if (!content.isInternalAlert)
    return paragraph(texts.heading(noticeKey), { style: 'heading', weight: 'Bolder', size });
  const title = `⚠ ${plain(texts.internalAlert(region))} · ${noticeKey}`;
  return {
    type: 'Container',
    style: 'warning',
    bleed: true,
    items: [
      paragraph(title, { style: 'heading', weight: 'Bolder', size }),
      paragraph(texts.internalNote, { spacing: 'None', size: 'Small' }),
    ],
  };
};

const urgency = (dispatch: Dispatch, language: Language): readonly CardElement[] => {
  const texts = cardTexts[language];
  const { content, mode, received, notAffected } = dispatch;
  const isInformed = mode === 'information';
  if (!isInformed && (notAffected || openAnswers(dispatch).length === 0)) return [];
  const answer = received ? texts.handleBy(content.handleBy) : texts.answerBy(content.receiveBy);
  const risk = statusTexts[language].risk[content.risk];
  return [
    paragraph(`${risk} · ${isInformed ? texts.information : answer}`, {
      color: content.risk === 'high' ? 'Attention' : 'Default',
      spacing: 'None',
    }),
  ];
};

const product = ({ content }: Dispatch): CardElement =>
  paragraph(
    `**${plain(content.title)}**${content.manufacturer ? ` — ${plain(content.manufacturer)}` : ''}`,
  );

const drawn = (
  dispatch: Dispatch,
  language: Language,
  region: string,
  isFrugal: boolean,
): AdaptiveCard => {
  const texts = cardTexts[language];
  const { content, mode, received, withdrawn, superseded } = dispatch;
  const actions = answerActions(dispatch, language, isFrugal);
  const isWhole =
    !withdrawn && !superseded && (mode === 'information' || (!received && actions.length > 0));
  const readAll: CardAction = {
    type: 'Action.ToggleVisibility',
    title: texts.readAll,
    targetElements: ['details'],
  };
  return adaptiveCard(
    language,
    `${texts.heading(dispatch.noticeKey)}: ${content.title.slice(0, shortest)}`,
    [
      heading(dispatch, texts, region),
      ...urgency(dispatch, language),
      product(dispatch),
      ...stateLines(dispatch, language),
      {
        type: 'Container',
        id: 'details',
        items: details(dispatch, texts, isFrugal),
        isVisible: isWhole,
        spacing: 'Small',
      },
    ],
    isWhole ? actions : [...actions, readAll],
  );
};

/**
 * The card of a dispatch in its department's channel (SN-25): what is wrong, what to do, how and by when to answer.
 * After an answer it states it and offers the next step (X-02); when all is done, withdrawn or superseded it is short and
 * quiet; one for information asks nothing (X-17). It never weighs more than Teams takes: a heavy one asks in fewer fields.
 * `region` names whose alert an internal one is.
 */
export function dispatchCard(dispatch: Dispatch, language: Language, region = ''): AdaptiveCard {
  const whole = drawn(dispatch, language, region, false);
  return weightOf(whole) > heaviestCard ? drawn(dispatch, language, region, true) : whole;
}
