import { z } from 'zod';
import { decisionOutcomes } from '../../../src/domain/decisions/officialStatement';

// The rules say what is too long or missing in words; these only bound what is parsed at all.
const line = z.string().max(1_000);
const text = z.string().max(40_000);
const day = z.string().max(10);
const rows = z.array(z.string().max(2_000)).max(200);
const recordKey = z.string().regex(/^[A-ZÅÄÖ]{2,10}-\d{4}-\d{1,6}(\.\d{1,4})?$/);

const statement = {
  title: line,
  diaryNumber: z.string().max(60),
  documentNumber: z.number(),
  proposal: text,
  matter: text,
  economicConsequences: text,
  basis: rows,
  recipients: z
    .array(
      z.object({
        name: line,
        mail: z.string().max(320).optional(),
        isFile: z.literal(true).optional(),
      }),
    )
    .max(200),
  official: z.object({ name: line, unit: line }),
  statedOn: day,
  path: rows,
  caseKey: recordKey.optional(),
  proposalKey: recordKey.optional(),
};
const meeting = {
  outcome: z.enum(decisionOutcomes),
  decision: text,
  proposition: text,
  meetingDay: day,
  attendance: rows,
  adjusters: rows,
  reservations: rows,
};

export const prepareBody = z.object({
  body: z.string().regex(/^[A-ZÅÄÖ]{2,10}$/),
  content: z.object(statement),
});

/** Bodies of the commands on a statement, and of those on a decision. */
export const statementBodies = {
  changeStatement: z.object({ content: z.object(statement) }),
  recordDecision: z.object(meeting),
};
export const decisionBodies = {
  changeRecord: z.object({ content: z.object({ ...statement, ...meeting }) }),
  reviewRecord: z.object({}),
  returnRecord: z.object({ reason: text }),
  adjustRecord: z.object({ immediate: z.boolean(), lateReason: text.optional() }),
  announceDecision: z.object({ on: day }),
  sendOut: z.object({}),
  acknowledgeReceipt: z.object({
    recipient: z.number().int().min(0).max(200),
    by: line,
    note: text,
  }),
  noteCorrection: z.object({ text }),
};
