import { performers } from '../../src/domain/dispatches/answers';
import { longestComment } from '../../src/domain/dispatches/checkHandling';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { asksPerAction } from '../../src/domain/dispatches/handlingForm';
import { type AnswerKind, askedAsOf, openAnswers } from '../../src/domain/dispatches/openAnswers';
import { answerTexts } from '../../src/text/answerTexts';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { linkPageTexts } from '../../src/text/linkPageTexts';
import type { Submitted } from '../teams/handlingFormOf';
import { html, type Markup } from './markup';
import { longestName } from './submittedAnswer';

const given = (input: Submitted, field: string): string => {
  const value = input[field];
  return typeof value === 'string' ? value.slice(0, longestComment) : '';
};

const chosen = (input: Submitted, field: string): readonly string[] => {
  const value = input[field];
  return Array.isArray(value) ? value.map(String) : [String(value)];
};

const checked = (isChecked: boolean): Markup | undefined =>
  isChecked ? html` checked` : undefined;

const area = (id: string, label: string, input: Submitted, hint?: string): Markup =>
  html`<label for="${id}">${label}</label>
<textarea id="${id}" name="${id}" maxlength="${longestComment}"${hint !== undefined && html` aria-describedby="${id}-hint"`}>${given(input, id)}</textarea>
${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}`;

const number = (id: string, label: string, input: Submitted): Markup =>
  html`<div><label for="${id}">${label}</label>
<input type="text" inputmode="numeric" maxlength="9" id="${id}" name="${id}" value="${given(input, id)}"></div>`;

const choices = (
  type: 'radio' | 'checkbox',
  name: string,
  values: readonly (readonly [value: string, label: string])[],
  input: Submitted,
): readonly Markup[] =>
  values.map(
    ([value, label]) =>
      html`<label class="choice"><input type="${type}" name="${name}" value="${value}"${checked(chosen(input, name).includes(value))}> <span>${label}</span></label>`,
  );

/** The fields of the card's handled form: the same names, the same questions (X-05, X-18, SN-27). */
function handledFields({ content }: Dispatch, input: Submitted, language: Language): Markup {
  const words = answerTexts[language];
  const texts = cardTexts[language];
  const { actions, lots = [] } = content;
  const numbered = actions.map((action, index) => [`${index}`, `${index + 1}. ${action}`] as const);
  const performer = typeof input['performedBy'] === 'string' ? given(input, 'performedBy') : '';
  const proposed = performer || content.performedBy || 'department';
  return html`<fieldset class="if-handled"><legend>${linkPageTexts[language].ifHandled}</legend>
${
  asksPerAction(content) &&
  html`<fieldset><legend>${words.done}</legend>${choices('checkbox', 'done', numbered, input)}</fieldset>
${area('reason', words.undoneReason, input)}`
}
${
  lots.length > 0
    ? html`<fieldset><legend>${words.lots}</legend>${lots.map(
        (lot, index) =>
          html`<div class="lot" role="group" aria-label="${lot}">${(
            ['found', 'returned', 'destroyed'] as const
          ).map((what) =>
            number(`${what}${index}`, `${lot}: ${words[what].toLowerCase()}`, input),
          )}</div>`,
      )}</fieldset>`
    : number('items', texts.items, input)
}
<label for="performedBy">${words.performedBy}</label>
<select id="performedBy" name="performedBy">${performers.map(
    (value) =>
      html`<option value="${value}"${value === proposed && html` selected`}>${words.performers[value]}</option>`,
  )}</select>
${
  content.asksAboutPatients === true &&
  html`<fieldset><legend>${words.patients}</legend>${choices(
    'radio',
    'patients',
    [
      ['informed', words.informed],
      ['notInformed', words.notInformed],
    ],
    input,
  )}${area('patientReason', words.patientReason, input)}</fieldset>`
}
${area('comment', texts.comment, input, texts.commentHint)}
</fieldset>`;
}

/**
 * The form of an open link: one choice among the answers that may still be given, what each asks, and who answers.
 * Undefined when no answer is wanted any more. What was submitted before stays filled in.
 */
export function answerForm(
  dispatch: Dispatch,
  until: string,
  language: Language,
  input: Submitted = {},
): Markup | undefined {
  const kinds = openAnswers(dispatch);
  if (kinds.length === 0) return undefined;
  const texts = cardTexts[language];
  const words = answerTexts[language];
  const page = linkPageTexts[language];
  const titles: { readonly [K in AnswerKind]: string } = {
    received: texts.confirm,
    notAffected: texts.notAffected,
    begun: texts.begin,
    needsHelp: texts.askForHelp,
    handled: dispatch.notAffected ? texts.weAreAffected : texts.handle,
    closed: texts.close,
  };
  const offered = kinds.map((kind) => [kind, titles[kind]] as const);
  const preselected = kinds.length === 1 && input['answer'] === undefined;
  const selected = preselected ? { ...input, answer: kinds[0] } : input;
  return html`<h2>${page.yourAnswer}</h2>
<form method="post" accept-charset="utf-8">
<input type="hidden" name="asOf" value="${askedAsOf(dispatch)}">
<fieldset><legend>${page.choose}</legend>${choices('radio', 'answer', offered, selected)}</fieldset>
${kinds.includes('handled') && handledFields(dispatch, input, language)}
${
  kinds.includes('needsHelp') &&
  html`<fieldset class="if-help"><legend>${page.ifHelp}</legend>${area('question', words.question, input, texts.commentHint)}</fieldset>`
}
<label for="name">${page.name}</label>
<input type="text" id="name" name="name" autocomplete="name" maxlength="${longestName}" aria-describedby="name-hint" value="${given(input, 'name')}">
<p class="hint" id="name-hint">${page.nameHint}</p>
<p>${page.oneTime(until)}</p>
<button type="submit">${texts.send}</button>
</form>`;
}
