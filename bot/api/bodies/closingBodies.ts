import { z } from 'zod';
import { replyKinds } from '../../../src/domain/notices/assessment';
import { chosenEndings } from '../../../src/domain/notices/closingChecks';
import { chiefPhysicianCriteria } from '../../../src/domain/notices/noticeEvents';
import { day, reasons, shortText, text } from './texts';

/** Bodies of the commands that inform, reply, publish, close and open again. */
export const closingBodies = {
  contactChiefPhysician: z.object({
    criteria: z.array(z.enum(chiefPhysicianCriteria)).max(2),
    message: text,
    commissionOffice: z.boolean().optional(),
    commissionReason: text.optional(),
  }),
  handOver: z.object({ facts: text }),
  reply: z.object({
    reply: z.enum(replyKinds),
    via: z.enum(['mail', 'portal']),
    to: text,
    evidence: text.optional(),
    attachments: z.array(shortText).max(20).optional(),
    message: text.optional(),
    noneAffected: z.boolean().optional(),
    reason: text.optional(),
  }),
  publish: z.object({ headline: text, meaning: text, from: day, until: day }),
  unpublish: z.object({ reason: text }),
  /** Whole minutes and whole kronor; negative to take an entry back. */
  recordEffort: z.object({ minutes: z.number(), amount: z.number(), what: text }),
  close: z.object({ ending: z.enum(chosenEndings), note: text, reasons }),
  reopen: z.object({ reason: text }),
};
