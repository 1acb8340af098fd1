import { datesIn } from './dates';
import { fieldValues } from './fieldValues';
import type { LabelKey } from './labels';
import type { NoticeDeadline, Read } from './noticeReading';
import { listed, wordsOf } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { replySentences } from './readReply';

const rows: readonly (readonly [LabelKey, string])[] = [
  ['actionUnderway', 'action underway'],
  ['actionBy', 'action complete'],
  ['manufacturerBy', "manufacturer's action complete"],
  ['followUpBy', 'follow-up notice'],
];
const dueWord =
  /(?:\b(?:no later than|not later than|at the latest(?: by)?|by|before|until|latest)|\bsenast(?: den)?|\bföre(?: den)?|\binnan(?: den)?)\s*:?\s*$/iu;

/** Last days for what is to be done. The last day for replying is a field of its own. */
export function readDeadlines(text: NoticeText): Read<readonly NoticeDeadline[]> | undefined {
  const labelled = rows.flatMap(([key, what]) =>
    fieldValues(text, key).flatMap((field) =>
      datesIn(text.full, { start: field.start, end: Math.min(field.end, field.start + 200) })
        .slice(0, 1)
        .map((date) => ({ value: { what, date: date.value }, span: date.span, confidence: 0.95 })),
    ),
  );
  const replies = new Set(replySentences(text).map((one) => one.start));
  const replyRows = fieldValues(text, 'reply', 'replyDeadline');
  const told = text.sentences.flatMap((one): Candidate<NoticeDeadline>[] => {
    const isReply =
      replies.has(one.start) || replyRows.some((row) => one.end > row.start && one.start < row.end);
    if (isReply || !/\d{4}/.test(wordsOf(text, one))) return [];
    return datesIn(text.full, one)
      .filter((date) =>
        dueWord.test(text.full.slice(Math.max(one.start, date.span.start - 24), date.span.start)),
      )
      .map((date) => ({
        value: { what: 'action complete', date: date.value },
        span: date.span,
        confidence: 0.75,
      }));
  });
  return listed(text, [...labelled, ...told]);
}
