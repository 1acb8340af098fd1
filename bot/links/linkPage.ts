import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { cardTexts, usualSection } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { linkPageTexts } from '../../src/text/linkPageTexts';
import { stateSentences } from '../../src/text/stateSentences';
import { statusTexts } from '../../src/text/statusTexts';
import { html, Markup } from './markup';
import { pageStyle } from './pageStyle';

/** Whose page it is, and in which language. */
export interface PageFrame {
  readonly language: Language;
  readonly region: string;
}

/** A page of ours around what it says: no script, nothing from elsewhere, the other language one click away. */
export const framedPage = (
  { language, region }: PageFrame,
  title: string,
  body: Markup,
): string => {
  const texts = linkPageTexts[language];
  const other = language === 'sv' ? 'en' : 'sv';
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<header><p>${texts.from(region)} · <a href="?lang=${other}" lang="${other}">${texts.otherLanguage}</a></p></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return page.text;
};

const state = (dispatch: Dispatch, language: Language): Markup | undefined => {
  const sentences = stateSentences(dispatch, language);
  return sentences.length > 0
    ? html`<div class="note good">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`
    : undefined;
};

/** A page that only says something: the link is forged, used up, too old; or the notice was withdrawn. */
export function tellingPage(
  frame: PageFrame,
  sentences: readonly string[],
  dispatch?: Dispatch,
): string {
  const { language } = frame;
  const { heading } = cardTexts[language];
  const title = dispatch ? heading(dispatch.noticeKey) : linkPageTexts[language].yourAnswer;
  const said = sentences.map((sentence) => html`<p>${sentence}</p>`);
  return framedPage(
    frame,
    title,
    html`<div class="note bad" role="status">${said}</div>${dispatch && state(dispatch, language)}`,
  );
}

const notice = ({ content, unit, received }: Dispatch, { language, region }: PageFrame): Markup => {
  const texts = cardTexts[language];
  const product = `${content.title}${content.manufacturer ? ` — ${content.manufacturer}` : ''}`;
  const days = [
    statusTexts[language].risk[content.risk],
    ...(received ? [] : [texts.answerBy(content.receiveBy)]),
    texts.handleBy(content.handleBy),
  ];
  return html`<p>${linkPageTexts[language].forUnit(unit.name)}</p>
${
  content.isInternalAlert &&
  html`<div class="note bad"><p><strong>${texts.internalAlert(region)}</strong></p><p>${texts.internalNote}</p></div>`
}
<p><strong>${product}</strong></p>
<p>${days.join(' · ')}</p>
${content.problem !== '' && html`<h2>${texts.problem}</h2><p>${content.problem}</p>`}
<h2>${texts.doThis}</h2>
<ol>${content.actions.map((action) => html`<li>${action}</li>`)}</ol>
<p class="hint">${texts.whyAsked}: ${texts.rule(content.section ?? usualSection)}</p>`;
};

/** What the page says above its form. */
export interface AnswerNews {
  /** The answer before was just saved. */
  readonly isSaved?: boolean;
  /** Why the answer was not taken. */
  readonly refusal?: string;
}

/** The page of an open link: the notice, where it stands, and the form, if an answer is still wanted. */
export function answerPage(
  frame: PageFrame,
  dispatch: Dispatch,
  form: Markup | undefined,
  { isSaved = false, refusal }: AnswerNews = {},
): string {
  const { language } = frame;
  const texts = linkPageTexts[language];
  const saved = [texts.saved, form ? texts.nextMailed : texts.nothingMore];
  return framedPage(
    frame,
    texts.title(dispatch.noticeKey),
    html`${
      refusal !== undefined &&
      html`<div class="alert" role="alert"><p><strong>${texts.notAccepted}</strong> ${refusal}</p></div>`
    }
${isSaved && html`<div class="note good" role="status">${saved.map((sentence) => html`<p>${sentence}</p>`)}</div>`}
${state(dispatch, language)}
${notice(dispatch, frame)}
${form}`,
  );
}
