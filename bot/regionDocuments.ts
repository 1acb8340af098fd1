import { z } from 'zod';
import type { DocumentSettings } from '../src/domain/documents/documentSettings';
import { channel, contact, whole } from './regionShapes';

const days = (least: number) => whole('days', least, 3_650);

/** What a region decides of its governing documents: numbers, editors, who approves, days (GD-01, GD-05, GD-27, X-20 … X-22). */
export const documentSettings = z
  .object({
    prefix: z.string().regex(/^[A-ZÅÄÖ]{2,6}$/),
    editors: z.array(contact).min(1),
    approverRoles: z
      .array(
        z.object({
          role: z.string().min(1).max(255),
          people: z.array(contact).min(1),
          channel: channel.optional(),
        }),
      )
      .min(1),
    commentDays: days(1),
    approvalDays: days(1),
    approvalReminderDays: days(1).optional(),
    reviewMonths: whole('months', 1, 120),
    reviewReminders: z.array(days(0)).max(20),
    publicAddress: z
      .string()
      .url()
      .regex(/^https:\/\/.+\/$/, 'begins with https:// and ends with /')
      .optional(),
    // Compared as they stand: one that does not end with a slash would also take its neighbours.
    stableLinks: z
      .array(
        z
          .string()
          .url()
          .regex(/^https:\/\/.*\/$/),
      )
      .max(10)
      .optional(),
    reading: z.object({
      days: days(1),
      joinerDays: days(1),
      openRequests: whole('requests', 1, 100),
      reminders: z
        .array(whole('days', -365, 365))
        .max(10)
        .default([]),
    }),
    withoutLocalDocuments: z.array(z.string().min(1).max(80)).max(1_000).default([]),
    steers: z.record(z.string(), z.literal('safetyNotices')).optional(),
    abbreviations: z
      .array(z.object({ short: z.string().min(1).max(40), long: z.string().min(1).max(200) }))
      .max(1_000)
      .default([]),
  })
  .refine(
    ({ approverRoles }) =>
      new Set(approverRoles.map(({ role }) => role)).size === approverRoles.length,
    { message: 'has a role twice', path: ['approverRoles'] },
  )
  // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
  .transform(({ editors, ...rest }) => ({
    ...(rest as Omit<DocumentSettings, 'editors' | 'editorContacts'>),
    editors: editors.map(({ id }) => id),
    editorContacts: editors as NonNullable<DocumentSettings['editorContacts']>,
  }));
