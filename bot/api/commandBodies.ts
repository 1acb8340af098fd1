import { z, type ZodType, type ZodTypeDef } from 'zod';
import type { NoticeCommand, NoticeCommandName } from '../../src/application/noticeCommands';
import { assessmentBodies } from './bodies/assessmentBodies';
import { closingBodies } from './bodies/closingBodies';
import { receptionBodies } from './bodies/receptionBodies';
import { sendingBodies } from './bodies/sendingBodies';

export const commandId = z.object({ commandId: z.string().uuid() });

export const emptyBody = z.object({}).passthrough();

// zod gives an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
type Loose<T> = T extends readonly (infer I)[]
  ? readonly Loose<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> | (undefined extends T[K] ? undefined : never) }
    : T;
type Bodies = {
  readonly [N in NoticeCommandName]: ZodType<Loose<NoticeCommand<N>>, ZodTypeDef, unknown>;
};

/** The body of every command on a notice: what comes from outside is believed only in this shape. */
export const noticeBodies: Bodies = {
  ...receptionBodies,
  ...assessmentBodies,
  ...sendingBodies,
  ...closingBodies,
};

export const isNoticeCommand = (name: string): name is NoticeCommandName =>
  Object.prototype.hasOwnProperty.call(noticeBodies, name);

const count = z.number();
const text = z.string().max(20_000);
const handled = z.object({
  kind: z.literal('handled'),
  items: count,
  comment: text,
  actions: z
    .array(
      z.object({
        action: z.number().int().min(0).max(100),
        done: z.boolean(),
        performedBy: z
          .enum(['department', 'medicalTechnology', 'technicalService', 'otherSupport', 'supplier'])
          .optional(),
        reason: text.optional(),
      }),
    )
    .max(50)
    .optional(),
  lots: z
    .array(
      z.object({
        lot: z.string().max(100),
        found: count,
        returned: count,
        destroyed: count,
      }),
    )
    .max(50)
    .optional(),
  patients: z.object({ informed: z.boolean(), reason: text.optional() }).optional(),
});

/** A department's answer, from a card, a page or a link. */
export const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('received') }),
  z.object({ kind: z.literal('notAffected') }),
  z.object({ kind: z.literal('begun') }),
  z.object({ kind: z.literal('needsHelp'), question: text }),
  z.object({ kind: z.literal('closed'), note: text }),
  handled,
]);

/** An answer given on a page instead of the card; `saidBy` when the coordinator writes down what somebody said. */
export const answerBody = z.object({
  commandId: z.string().uuid(),
  dispatch: z.string().max(80),
  answer,
  saidBy: z.string().trim().max(255).optional(),
});
