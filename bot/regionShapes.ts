import { z } from 'zod';
import { type LikenessSettings, usualLikeness } from '../src/domain/reception/likenessSettings';

/** A number between two; what else stands there is refused by saying what it must be. */
const between = (what: string, least: number, most: number) => {
  const message = `must be ${what}, ${least} to ${most}`;
  return z
    .number({ required_error: `is missing: ${message}`, invalid_type_error: message })
    .min(least, message)
    .max(most, message);
};

/** A whole number of something. */
export const whole = (of: string, least: number, most: number) =>
  between(`a whole number of ${of}`, least, most).int(
    `must be a whole number of ${of}, ${least} to ${most}`,
  );

const share = between('a likeness', 0, 1);

/** From where on notices are proposed as relatives; what a region leaves out is as usual. */
export const likeness = z
  .object({
    propose: share,
    sameText: share,
    likeText: share,
    closeDays: whole('days', 0, 3_650),
    farApartDays: whole('days', 0, 3_650),
  })
  .partial()
  // zod writes an absent key as `undefined` in the type only.
  .transform((set): LikenessSettings => ({
    ...usualLikeness,
    ...(set as Partial<LikenessSettings>),
  }))
  .refine(({ likeText, sameText }) => likeText <= sameText, {
    message: 'must not be above sameText',
    path: ['likeText'],
  })
  .refine(({ closeDays, farApartDays }) => closeDays <= farApartDays, {
    message: 'must not be above farApartDays',
    path: ['closeDays'],
  });

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
