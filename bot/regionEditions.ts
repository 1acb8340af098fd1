import { z } from 'zod';
import { channel, contact, mail, whole } from './regionShapes';

const days = z
  .object({ receiveDays: whole('days', 0, 365), handleDays: whole('days', 0, 365) })
  .refine(({ receiveDays, handleDays }) => receiveDays <= handleDays, {
    message: 'must not come before receiveDays',
    path: ['handleDays'],
  });

/** RH-15405 names none of these (SN-64): each region says its own. */
const limits = z.object(
  {
    openCards: whole('open cards in a channel', 1, 100),
    verificationDays: whole('days', 1, 3_650),
    linkDays: whole('days', 1, 365),
    publicationDays: whole('days', 1, 365),
  },
  { required_error: 'is missing: openCards, verificationDays, linkDays, publicationDays' },
);
const pace = z.array(z.number().int().min(1).max(365)).max(10);

const basis = z.object({
  parties: z.array(
    z.object({
      key: z.string().regex(/^[a-z0-9-]{1,40}$/),
      name: z.string().min(1),
      channel: channel.optional(),
      mailbox: mail.optional(),
      people: z.array(contact).default([]),
    }),
  ),
  questions: z.array(
    z.object({
      key: z.string().regex(/^[a-z0-9-]{1,40}$/),
      row: z.string(),
      party: z.string(),
      kind: z.enum(['search', 'customers', 'stock', 'systems', 'text']),
      question: z.string().min(1),
      printed: z.string().min(1).optional(),
      instruction: z.string().optional(),
      options: z.array(z.string()).optional(),
      whenHit: z.string().optional(),
      contractNumberOnHit: z.boolean().optional(),
    }),
  ),
});

/** What each edition of the routine has the product do; a case is handled under the edition it came in under. */
export const editions = z
  .array(
    z.object({
      number: z.string(),
      edition: z.string(),
      inForceFrom: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      deadlines: z.object({ high: days, medium: days, low: days }),
      reminders: z.object({
        pace: z.object({ high: pace, medium: pace, low: pace }),
        copyFrom: z.number().int().min(1),
      }),
      limits,
      basis,
      addresses: z
        .object({ commissionOffice: mail.optional(), supplyDisruption: mail.optional() })
        .default({}),
    }),
  )
  .min(1);
