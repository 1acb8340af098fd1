import type { BasisAnswer } from '../domain/basis/basis';
import type { BasisTexts } from './basisTexts';

/** One thing an answer says, with what it is called. */
export interface AnswerLine {
  readonly label: string;
  readonly text: string;
}

const said = (
  texts: BasisTexts,
  label: string,
  value: boolean | undefined,
): readonly AnswerLine[] =>
  value === undefined ? [] : [{ label, text: value ? texts.yes : texts.no }];

const listed = (
  label: string,
  values: readonly string[] | undefined,
  none: string,
): readonly AnswerLine[] =>
  values === undefined ? [] : [{ label, text: values.length > 0 ? values.join(', ') : none }];

const written = (label: string, text: string | undefined): readonly AnswerLine[] =>
  text ? [{ label, text }] : [];

/** What an answer says, line by line; only what was said (B1-02 … B1-07, SN-15). */
export const basisAnswerLines = (answer: BasisAnswer, texts: BasisTexts): readonly AnswerLine[] => [
  ...written(texts.searchWords, answer.searchWords),
  ...said(texts, texts.hitYes, answer.hit),
  ...written(texts.contractNumber, answer.contractNumber),
  ...listed(texts.systems, answer.systems, texts.noSystem),
  ...said(texts, texts.stockItemShort, answer.stockItem),
  ...said(texts, texts.nearStoreShort, answer.nearStore),
  ...said(texts, texts.orderedThroughSystemShort, answer.orderedThroughSystem),
  ...listed(texts.ordered, answer.orderedBy, texts.nobody),
  ...written(texts.commentShort, answer.text),
  ...written(texts.attachments, answer.attachments?.join(', ')),
];
