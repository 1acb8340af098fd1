import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { Assignment, AssignmentReport, GivenEdition } from './assignment';
import type { AssignmentEvent } from './assignmentEvents';
import { editionOfCard } from './assignmentLetter';

/** Which assignment something happened to, when, and who did it. */
interface Happening {
  readonly subject: string;
  readonly at: Instant;
  readonly actor: Person;
}

const withEdition = (
  state: Assignment,
  number: number | undefined,
  some: Partial<GivenEdition>,
): Assignment => ({
  ...state,
  editions: state.editions.map((one) => (one.number === number ? { ...one, ...some } : one)),
});

const withReport = (
  state: Assignment,
  number: number,
  change: (report: AssignmentReport) => AssignmentReport,
): Assignment => ({
  ...state,
  reports: state.reports.map((one) => (one.number === number ? change(one) : one)),
});

/** An assignment after one more event; undefined as long as nobody has written it. */
export function evolveAssignment(
  state: Assignment | undefined,
  event: AssignmentEvent,
  { subject, at, actor }: Happening,
): Assignment | undefined {
  const done = { by: { id: actor.id, name: actor.name }, at };
  if (event.type === 'assignmentWritten')
    return {
      ...event.payload,
      ...{ key: subject, status: 'draft', written: done, editions: [], reports: [] },
      ...{ questions: [], reminders: [] },
    };
  if (!state) return undefined;
  switch (event.type) {
    case 'assignmentRewritten':
      return { ...state, text: event.payload.text };
    case 'assignmentGiven':
    case 'assignmentChanged': {
      const { text } = event.payload;
      const edition = { ...event.payload, number: state.editions.length + 1, given: done };
      return { ...state, status: 'given', text, editions: [...state.editions, edition] };
    }
    case 'copyKept': {
      const { edition, ...copy } = event.payload;
      return withEdition(state, edition, { copy });
    }
    case 'assignmentAccepted':
      return {
        ...withEdition(state, event.payload.edition, { accepted: done }),
        status: 'accepted',
      };
    case 'assignmentAskedBack': {
      const { number, question } = event.payload;
      const asked = { number, text: question, asked: done };
      return { ...state, status: 'askedBack', questions: [...state.questions, asked] };
    }
    case 'reportGiven': {
      const { questions, ...report } = event.payload;
      return {
        ...state,
        status: report.isFinal ? 'finallyReported' : state.status,
        reports: [...state.reports, { ...report, given: done, feedback: [] }],
        questions: [
          ...state.questions,
          ...questions.map((one) => ({ ...one, report: report.number, asked: done })),
        ],
      };
    }
    case 'feedbackGiven': {
      const { report, text } = event.payload;
      return withReport(state, report, (one) => ({
        ...one,
        feedback: [...one.feedback, { ...done, text }],
      }));
    }
    case 'questionAnswered': {
      const { question, ...answer } = event.payload;
      const questions = state.questions.map((one) =>
        one.number === question ? { ...one, answer: { ...done, ...answer } } : one,
      );
      const isAskedStill = questions.some((one) => one.report === undefined && !one.answer);
      const isAnswered = state.status === 'askedBack' && !isAskedStill;
      return { ...state, questions, status: isAnswered ? 'given' : state.status };
    }
    case 'reportSentBack': {
      const { report, reason, finalReportOn } = event.payload;
      return {
        ...withReport(state, report, (one) => ({ ...one, sentBack: { ...done, reason } })),
        ...{ status: 'accepted', text: { ...state.text, finalReportOn } },
      };
    }
    case 'assignmentEnded':
      return { ...state, status: 'ended', ended: { ...done, ...event.payload } };
    case 'assignmentWithdrawn':
      return { ...state, status: 'withdrawn', withdrawn: { ...done, ...event.payload } };
    case 'reportReminded':
      return { ...state, reminders: [...state.reminders, event.payload] };
    case 'cardPosted': {
      const { letter, ...posted } = event.payload;
      return withEdition(state, editionOfCard(letter), { card: { posted } });
    }
    case 'cardUndelivered': {
      const { letter, reason } = event.payload;
      return withEdition(state, editionOfCard(letter), { card: { undelivered: reason } });
    }
    case 'letterMailed':
      return state;
  }
}
