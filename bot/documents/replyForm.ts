import type { Language } from '../../src/text/language';
import { type ReplyFormTexts, replyFormTexts } from '../../src/text/replyFormTexts';
import type { CustomerReply, ReplyForm, ReplyLine } from './customerReply';
import { box, type FormSection, type Line } from './form';
import { type ReplyField, replyFields } from './replyFields';

const isFilled = (value: string | undefined): value is string => Boolean(value?.trim());

const content = ({ value, mandatory }: ReplyField, words: ReplyFormTexts): string => {
  if (isFilled(value)) return value;
  return mandatory ? words.missing : words.blank;
};

const fieldSection = (
  heading: string,
  fields: readonly ReplyField[],
  words: ReplyFormTexts,
): FormSection => ({
  heading,
  lines: [],
  table: {
    columns: words.columns,
    rows: fields.map((field) => [
      [{ text: `${field.name}${field.mandatory ? '*' : ''}` }],
      [{ text: content(field, words) }],
    ]),
  },
});

const statementSection = ({ statements }: CustomerReply, words: ReplyFormTexts): FormSection => {
  const told = (label: string, text: string | undefined): Line => ({
    text: isFilled(text) ? `${box(label, true)} ${text}` : box(label, false),
  });
  return {
    heading: words.statements,
    lines: [
      { text: box(words.receivedAndRead, statements.receivedAndRead) },
      { text: box(words.allActionsPerformed, statements.allActionsPerformed) },
      { text: box(words.usersTold, statements.usersTold) },
      { text: box(words.returned, statements.returned.length > 0) },
      { text: box(words.destroyed, statements.destroyed.length > 0) },
      { text: box(words.noneAvailable, statements.noneAvailable) },
      told(words.otherAction, statements.otherAction),
      { text: box(words.noAffectedDevices, statements.noAffectedDevices) },
      told(words.query, statements.query),
    ],
  };
};

const lineSections = (
  heading: string,
  lines: readonly ReplyLine[],
  words: ReplyFormTexts,
): readonly FormSection[] => {
  const rows = lines.map(({ lotOrSerial, quantity, on }) =>
    [lotOrSerial || words.blank, String(quantity), on || words.blank].map((text) => [{ text }]),
  );
  return rows.length > 0
    ? [{ heading, lines: [], table: { columns: words.lineColumns, rows } }]
    : [];
};

const unstated = (
  { kind, statements }: CustomerReply,
  words: ReplyFormTexts,
): readonly string[] => {
  if (kind === 'receipt') return statements.receivedAndRead ? [] : [words.noReceipt];
  const hasOutcome =
    statements.allActionsPerformed ||
    statements.returned.length > 0 ||
    statements.destroyed.length > 0 ||
    statements.noneAvailable ||
    isFilled(statements.otherAction) ||
    statements.noAffectedDevices;
  return hasOutcome ? [] : [words.noOutcome];
};

/**
 * The EU form for a customer's reply, filled (B1-08 … B1-11, X-05): receipt or completion. What the form must have and
 * the reply has not is never invented: it prints as missing and is named in `missing`. So is a receipt that confirms
 * nothing, and a completion that says nothing of what was done.
 */
export function replyForm(reply: CustomerReply, language: Language): ReplyForm {
  const words = replyFormTexts[language];
  const { kind, notice: about, statements } = reply;
  const { notice, customer, signature, returnTo } = replyFields(reply, words);
  const named = (value: string | undefined): string => (isFilled(value) ? value : words.missing);
  const mandatory = [...notice, ...customer, ...signature].filter((field) => field.mandatory);
  return {
    language,
    title: words.title[kind](named(about.reference), named(about.product)),
    introduction: `${words.introduction[kind]} ${words.mandatory}`,
    sections: [
      fieldSection(words.notice, notice, words),
      fieldSection(words.customer, customer, words),
      statementSection(reply, words),
      ...lineSections(words.returnedLines, statements.returned, words),
      ...lineSections(words.destroyedLines, statements.destroyed, words),
      fieldSection(words.signature, signature, words),
      fieldSection(words.returnTo, returnTo, words),
    ],
    missing: [
      ...mandatory.filter(({ value }) => !isFilled(value)).map(({ name }) => name),
      ...unstated(reply, words),
    ],
  };
}
