import { z } from 'zod';
import {
  caseEndings,
  caseOrigins,
  caseSteps,
  lifeCyclePhases,
} from '../../../src/domain/cases/groupCase';
import { commandId } from '../commandBodies';

const line = z.string().max(2_000);
const text = z.string().max(20_000);
const instanceKey = z.string().regex(/^[a-z0-9-]{1,40}$/);
const instanceKeys = z.array(instanceKey).max(100);

const documentNumber = z.number().int().min(1).max(99_999);

const facts = z.object({
  title: line,
  sender: line,
  description: text,
  origin: z.enum([...caseOrigins, '']),
  comesFrom: z.string().max(250).optional(),
  phase: z.enum([...lifeCyclePhases, '']),
  regulations: z.array(line).max(200),
  instanceKeys: z.union([z.literal('none'), instanceKeys]),
});

export const beginCaseBody = commandId.merge(facts).extend({ groupKey: instanceKey });

/** The body of every command on a case. */
export const caseBodies = {
  registerCase: z.object({ diaryNumber: line, officialId: line }),
  changeCase: facts,
  coverPerspective: z.object({ perspective: line, isRelevant: z.boolean(), note: text }),
  addDocument: z.object({ name: line, place: z.string().max(4_000) }),
  removeDocument: z.object({ number: documentNumber, reason: text }),
  replaceDocument: z.object({
    number: documentNumber,
    ...{ name: line, place: z.string().max(4_000), reason: text },
  }),
  planFollowUp: z.object({ on: z.string().max(40), what: text }),
  doFollowUp: z.object({ note: text }),
  readMail: z.object({ number: documentNumber }),
  consultInstances: z.object({
    instanceKeys,
    question: text,
    dueOn: z.string().max(40).optional(),
  }),
  answerConsultation: z.object({
    consultation: z.number().int().min(1).max(9_999),
    instanceKey,
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('noComments') }),
      z.object({ kind: z.literal('comments'), text }),
    ]),
    saidBy: line.optional(),
  }),
  moveOn: z.object({}),
  moveBack: z.object({ to: z.enum(caseSteps), reason: text }),
  closeCase: z.object({ ending: z.enum(caseEndings), reason: text }),
};
