import { z } from 'zod';
import { assignmentKinds } from '../../../src/domain/assignments/assignmentText';
import { commandId } from '../commandBodies';

// The rules say what is too long or missing in words; these only bound what is parsed at all.
const line = z.string().max(2_000);
const text = z.string().max(20_000);
const day = z.string().max(40);
const groupKey = z.string().regex(/^[a-z0-9-]{1,40}$/);
const number = z.number().int().min(1).max(9_999);

const written = z.object({
  title: line,
  kind: z.enum([...assignmentKinds, '']),
  purpose: text,
  task: text,
  delimitation: text,
  expectedResult: text,
  responsibleId: z.string().max(100),
  participantIds: z.array(z.string().max(100)).max(200),
  reporting: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('every'), days: z.number() }),
    z.object({ kind: z.literal('on'), days: z.array(day).max(400) }),
  ]),
  finalReportOn: day,
  diaryNumber: line.optional(),
  comesFrom: z.string().max(250).optional(),
});

export const writeAssignmentBody = commandId.merge(written).extend({ groupKey, lagKey: groupKey });

/** The body of every command on an assignment. */
export const assignmentBodies = {
  rewriteAssignment: written,
  giveAssignment: z.object({}),
  changeAssignment: written.extend({ reason: text }),
  acceptAssignment: z.object({ edition: number }),
  askBack: z.object({ question: text }),
  giveReport: z.object({
    isFinal: z.boolean(),
    done: text,
    left: text,
    risks: text,
    questions: z.array(text).max(100),
  }),
  giveFeedback: z.object({ report: number, text }),
  answerQuestion: z.object({ question: number, text, caseKey: line.optional() }),
  endAssignment: z.object({ note: text }),
  sendBackReport: z.object({ reason: text, finalReportOn: day }),
  withdrawAssignment: z.object({ reason: text }),
};
