import { z } from 'zod';

/** The shapes a region's settings are made of. */
export const mail = z.string().email();
export const channel = z.object({ teamId: z.string().uuid(), channelId: z.string().min(1) });
export const contact = z.object({
  id: z.string().uuid(),
  name: z.string().min(1),
  mail: mail.optional(),
});
export const unit = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(255),
  kind: z.enum(['administration', 'department', 'provider', 'municipality']),
  parentKey: z.string().optional(),
  mailbox: mail.optional(),
  channel: channel.optional(),
  head: contact.optional(),
  substitute: contact.optional(),
  headAwayUntil: z.string().optional(),
  operationsHead: contact.optional(),
  ownHandling: z.boolean().optional(),
  designated: contact.optional(),
});
