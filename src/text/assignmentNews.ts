import type { Assignment } from '../domain/assignments/assignment';
import type { AssignmentEvent } from '../domain/assignments/assignmentEvents';
import { assignmentCardTexts } from './assignmentCardTexts';
import { assignmentTexts } from './assignmentTexts';
import type { Language } from './language';

/** What is told of an event: a heading, and parts each with a label or without. */
export interface AssignmentNews {
  readonly heading: string;
  readonly parts: readonly { readonly label?: string; readonly text: string }[];
}

/** What people are told of an event of an assignment, the same on a card and in a mail; undefined when nothing is told. */
export function assignmentNews(
  event: AssignmentEvent,
  { key, questions }: Assignment,
  names: { readonly lag: string; readonly by: string },
  language: Language,
): AssignmentNews | undefined {
  const words = assignmentCardTexts[language];
  const { parts, noRisks } = assignmentTexts[language];
  switch (event.type) {
    case 'assignmentAskedBack':
      return {
        heading: words.question(key),
        parts: [{ label: words.reportBy(names.by, names.lag), text: event.payload.question }],
      };
    case 'reportGiven': {
      const { number, isFinal, done, left, risks, questions: asked } = event.payload;
      return {
        heading: isFinal ? words.finalReport(key) : words.report(number, key),
        parts: [
          { text: words.reportBy(names.by, names.lag) },
          { label: parts.done, text: done },
          ...(left === '' ? [] : [{ label: parts.left, text: left }]),
          { label: parts.risks, text: risks || noRisks },
          ...(asked.length === 0
            ? []
            : [
                {
                  label: words.questions(asked.length),
                  text: asked.map(({ text }) => text).join('\n\n'),
                },
              ]),
        ],
      };
    }
    case 'feedbackGiven':
      return {
        heading: words.feedback(event.payload.report, key),
        parts: [{ label: names.by, text: event.payload.text }],
      };
    case 'questionAnswered': {
      const { question, text, caseKey } = event.payload;
      const asked = questions.find(({ number }) => number === question);
      return {
        heading: words.answer(key),
        parts: [
          ...(asked ? [{ text: `”${asked.text}”` }] : []),
          { label: names.by, text },
          ...(caseKey ? [{ text: words.becameCase(caseKey) }] : []),
        ],
      };
    }
    case 'reportSentBack':
      return {
        heading: words.sentBack(key),
        parts: [
          { label: names.by, text: event.payload.reason },
          { text: words.newFinal(event.payload.finalReportOn) },
        ],
      };
    case 'assignmentEnded':
      return {
        heading: words.endedNews(key),
        parts: [{ label: names.by, text: event.payload.note }],
      };
    case 'assignmentWithdrawn':
      return {
        heading: words.withdrawnNews(key),
        parts: [{ label: names.by, text: event.payload.reason }],
      };
    case 'reportReminded': {
      const { day, on } = event.payload;
      const heading = on <= day ? words.remindBefore(key, day) : words.remindAfter(key, day);
      return { heading, parts: [{ text: words.remindText }] };
    }
    default:
      return undefined;
  }
}
