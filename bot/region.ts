import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppFault } from '../src/application/fault';
import type { DeadlineSettings } from '../src/domain/deadlines/deadlines';
import type { Roles } from '../src/domain/units/roles';
import type { Unit } from '../src/domain/units/unit';
import type { Language } from '../src/text/language';

/**
 * What a region decides for itself: its mailbox, offices, deadlines and directory. RH-15405 names no deadline (SN-64),
 * so they are settings here and nowhere else.
 */
export interface Region {
  readonly name: string;
  readonly language: Language;
  readonly routine: { readonly number: string; readonly edition: string };
  readonly mailbox: string;
  /** The folder that a mail is moved to once it is registered. */
  readonly registeredFolder: string;
  readonly roles: Roles;
  readonly deadlines: DeadlineSettings;
  /** The proposed sentence on how departments answer (SN-25). */
  readonly feedback: string;
  readonly units: readonly Unit[];
}

const days = z.object({
  receiveDays: z.number().int().min(0).max(365),
  handleDays: z.number().int().min(0).max(365),
});
const person = z.object({ id: z.string().uuid(), name: z.string().min(1) });
const unit = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(255),
  kind: z.enum(['administration', 'department']),
  parentKey: z.string().optional(),
  mailbox: z.string().email().optional(),
  channel: z.object({ teamId: z.string().uuid(), channelId: z.string().min(1) }).optional(),
  head: person.optional(),
  substitute: person.optional(),
});
const region = z.object({
  name: z.string().min(1),
  language: z.enum(['sv', 'en']),
  routine: z.object({ number: z.string(), edition: z.string() }),
  mailbox: z.string().email(),
  registeredFolder: z.string().min(1),
  roles: z.object({
    coordinators: z.array(z.string().uuid()).min(1),
    registrars: z.array(z.string().uuid()),
  }),
  deadlines: z.object({ high: days, medium: days, low: days }),
  feedback: z.string(),
  units: z.array(unit),
});

/** Reads a region's settings from a JSON file; refuses, with the place, what does not fit. */
export function readRegion(file: string): Region {
  const parsed = region.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const where = parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ');
    throw new AppFault('settings/invalid', `${file} does not fit: ${where}`);
  }
  // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
  return parsed.data as Region;
}
