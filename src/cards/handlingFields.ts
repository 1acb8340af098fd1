import { performers } from '../domain/dispatches/answers';
import { longestComment, mostItems } from '../domain/dispatches/checkHandling';
import type { DispatchContent } from '../domain/dispatches/dispatch';
import { asksPerAction } from '../domain/dispatches/handlingForm';
import { type AnswerTexts, answerTexts } from '../text/answerTexts';
import { cardTexts } from '../text/cardTexts';
import type { Language } from '../text/language';
import { type CardElement, paragraph, plain } from './adaptiveCard';

// All action titles together; the whole actions stand above the form.
const titlesLength = 800;
const titleLength = 80;

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trim()}…` : text;

const textField = (id: string, label: string, placeholder?: string): CardElement => ({
  type: 'Input.Text',
  id,
  label,
  ...(placeholder ? { placeholder } : {}),
  isMultiline: true,
  maxLength: longestComment,
});

// Without bounds: a number that has them and is left empty counts as wrong in Teams, and the card says nothing of it.
const optionalNumber = (id: string, label: string): CardElement => ({
  type: 'Input.Number',
  id,
  label,
});

const lotRow = (lot: string, index: number, words: AnswerTexts): CardElement => ({
  type: 'ColumnSet',
  spacing: 'Small',
  columns: (['found', 'returned', 'destroyed'] as const).map((what) => ({
    type: 'Column',
    width: 'stretch',
    // Each field names its lot: read aloud, it stands alone.
    items: [optionalNumber(`${what}${index}`, `${plain(lot)}: ${words[what].toLowerCase()}`)],
  })),
});

const quantities = (
  { lots = [] }: DispatchContent,
  language: Language,
  isFrugal: boolean,
): readonly CardElement[] => {
  const words = answerTexts[language];
  if (lots.length > 0 && !isFrugal) {
    const intro = paragraph(words.lots, { size: 'Small', isSubtle: true });
    return [intro, ...lots.map((lot, index) => lotRow(lot, index, words))];
  }
  const { items, itemsMissing } = cardTexts[language];
  return [
    {
      type: 'Input.Number',
      id: 'items',
      label: items,
      min: 0,
      max: mostItems,
      isRequired: true,
      errorMessage: itemsMissing,
    },
  ];
};

const actionsDone = (
  content: DispatchContent,
  words: AnswerTexts,
  isFrugal: boolean,
): readonly CardElement[] => {
  if (!asksPerAction(content)) return [];
  const { actions } = content;
  const most = Math.min(titleLength, Math.floor(titlesLength / actions.length));
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'done',
      label: words.done,
      style: 'expanded',
      isMultiSelect: true,
      wrap: true,
      choices: actions.map((action, index) => ({
        title: isFrugal
          ? words.action(index + 1)
          : `${index + 1}\\. ${plain(shortened(action, most))}`,
        value: `${index}`,
      })),
    },
    textField('reason', words.undoneReason),
  ];
};

const performer = ({ performedBy }: DispatchContent, words: AnswerTexts): CardElement => ({
  type: 'Input.ChoiceSet',
  id: 'performedBy',
  label: words.performedBy,
  style: 'compact',
  value: performedBy ?? 'department',
  choices: performers.map((value) => ({ title: words.performers[value], value })),
});

const patients = (
  { asksAboutPatients }: DispatchContent,
  words: AnswerTexts,
): readonly CardElement[] =>
  asksAboutPatients
    ? [
        {
          type: 'Input.ChoiceSet',
          id: 'patients',
          label: words.patients,
          style: 'expanded',
          choices: [
            { title: words.informed, value: 'informed' },
            { title: words.notInformed, value: 'notInformed' },
          ],
          isRequired: true,
          errorMessage: words.patientsMissing,
        },
        textField('patientReason', words.patientReason),
      ]
    : [];

/**
 * What a department is asked when it has handled the notice, and only what this notice asks: one number or quantities
 * per lot, what is done of several actions, who did it (SN-27), patients. A frugal form asks the same in
 * fewer fields, for a card that would be too heavy.
 */
export function handlingFields(
  content: DispatchContent,
  language: Language,
  isFrugal: boolean,
): readonly CardElement[] {
  const words = answerTexts[language];
  const { comment, commentHint } = cardTexts[language];
  return [
    ...actionsDone(content, words, isFrugal),
    ...quantities(content, language, isFrugal),
    performer(content, words),
    ...patients(content, words),
    textField('comment', comment, commentHint),
  ];
}
