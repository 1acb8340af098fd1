import { z } from 'zod';
import type { DocumentSettings } from '../src/domain/documents/documentSettings';
import { channel, contact, whole } from './regionShapes';

/** What the region has decided of its governing documents: who edits and approves, and all the days. */
export const documentSettings = z
  .object({
    prefix: z.string().regex(/^[A-ZÅÄÖ]{2,6}$/),
    editors: z.array(z.string().uuid()).min(1),
    approverRoles: z.array(
      z.object({
        role: z.string().min(1).max(255),
        people: z.array(contact).min(1),
        channel: channel.optional(),
      }),
    ),
    commentDays: whole('days', 1, 365),
    approvalDays: whole('days', 1, 365),
    reviewMonths: whole('months', 1, 120),
    reviewReminders: z.array(whole('days', 0, 365)).max(10),
    reading: z.object({
      days: whole('days', 1, 365),
      joinerDays: whole('days', 1, 365),
      openRequests: whole('documents', 1, 100),
      reminders: z
        .array(whole('days', -365, 365))
        .max(10)
        .default([]),
    }),
  })
  // zod writes an absent key as `undefined` in the type only.
  .transform((settings) => settings as DocumentSettings);
