import { z } from 'zod';
import { recommendationKinds } from '../../../src/domain/audits/audit';
import { authorities } from '../../../src/domain/audits/notifications/authorityNotification';
import { commandId } from '../commandBodies';

const line = z.string().max(2_000);
const text = z.string().max(20_000);
const number = z.number().int().min(1).max(9_999);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quarter'), quarter: z.string().max(20) }),
  z.object({ kind: z.literal('day'), day: z.string().max(20) }),
  z.object({ kind: z.literal('none') }),
]);
const plan = z.object({
  what: text,
  ownerId: line,
  dependsOn: z.array(number).max(200),
  document: line,
});
const file = z.object({
  name: z.string().min(1).max(255),
  sha256,
  size: z.number().int().min(1).max(100_000_000),
});
const facts = z.object({
  ...{ title: line, auditors: line, purpose: text, judgement: text },
  ...{ diaryNumber: line, reportedOn: line, answerBy: line },
});
const notification = z.object({
  authority: z.enum([...authorities, '']),
  what: text,
  ...{ notifiedOn: line, diaryNumber: line, deviationNumber: line, action: line },
});

export const beginAuditBody = commandId.merge(facts);
export const registerBody = commandId.merge(notification);
export const notificationBodies = { correctNotification: notification.extend({ reason: text }) };

/** The body of every command on an audit. */
export const auditBodies = {
  changeAudit: facts,
  attachReport: file,
  addRecommendation: z.object({ kind: z.enum(recommendationKinds), heading: line, text }),
  changeRecommendation: z.object({ number, heading: line, text }),
  answerRecommendation: z.object({ number, answer: text }),
  keepObservation: z.object({ text }),
  planAction: plan.extend({ recommendation: number, due }),
  changeAction: plan.extend({ action: number }),
  startAction: z.object({ action: number }),
  reviseDue: z.object({ action: number, due, reason: text, agreedBy: line }),
  addEvidence: z.object({
    action: number,
    note: text,
    what: z.union([
      z.object({ file }).strict(),
      // The hash is never taken from outside: it is looked up.
      z.object({ edition: z.object({ document: line, edition: line }) }).strict(),
    ]),
  }),
  reportDone: z.object({ action: number, note: text }),
  closeAction: z.object({ action: number, note: text }),
  sendBackAction: z.object({ action: number, reason: text }),
  reopenAction: z.object({ action: number, reason: text }),
  approveReply: z.object({ decision: z.string().max(200) }),
  sendReply: z.object({ on: line, to: line }),
};
