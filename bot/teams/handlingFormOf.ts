import { z } from 'zod';
import { performers } from '../../src/domain/dispatches/answers';
import type { HandlingForm, LotQuantities } from '../../src/domain/dispatches/handlingForm';
import { mostLots } from '../../src/domain/notices/dispatchMessage';

/** The fields of a submitted form, by name: anybody may have made them up. */
export type Submitted = { readonly [field: string]: unknown };

// Beyond every limit of the rules, which then refuse it with their sentence.
const longest = 20_000;

/** What was written in a field, cut where no rule would accept it any more. */
export const writtenIn = (input: Submitted, field: string): string => {
  const value = Object.prototype.hasOwnProperty.call(input, field) ? input[field] : undefined;
  return typeof value === 'string' ? value.slice(0, longest) : '';
};

// A number input may send its value as text; anything but digits must not become a number.
const number = z.union([
  z.number(),
  z
    .string()
    .trim()
    .regex(/^\d{1,9}$/)
    .transform(Number),
]);
const numberIn = (input: Submitted, field: string): number | undefined => {
  const value = Object.prototype.hasOwnProperty.call(input, field) ? input[field] : undefined;
  if (value === undefined || value === null || value === '') return undefined;
  const parsed = number.safeParse(value);
  return parsed.success ? parsed.data : Number.NaN;
};

/** Quantities lot by lot; undefined when nothing at all was filled in. */
const lotsIn = (input: Submitted): readonly LotQuantities[] | undefined => {
  const rows = Array.from({ length: mostLots }, (_, index) => ({
    found: numberIn(input, `found${index}`),
    returned: numberIn(input, `returned${index}`),
    destroyed: numberIn(input, `destroyed${index}`),
  }));
  const isFilled = rows.some((row) => Object.values(row).some((value) => value !== undefined));
  return isFilled
    ? rows.map(({ found = 0, returned = 0, destroyed = 0 }) => ({ found, returned, destroyed }))
    : undefined;
};

// A card sends ticked boxes as one text, a page as a list.
const ticked = z
  .union([
    z
      .string()
      .max(1_000)
      .transform((value) => value.split(',')),
    z.array(z.string()).max(100),
  ])
  .transform((values) => values.filter((value) => /^\d{1,3}$/.test(value)).map(Number))
  .catch([]);

const choices = z.object({
  performedBy: z.enum(performers).optional().catch(undefined),
  patients: z.enum(['informed', 'notInformed']).optional().catch(undefined),
});

/** The handled form out of submitted fields. What is no number stays none, for the rules to refuse. */
export function handlingFormOf(input: Submitted): HandlingForm {
  const items = numberIn(input, 'items');
  const lots = lotsIn(input);
  const { performedBy, patients } = choices.parse(input);
  return {
    asOf: writtenIn(input, 'asOf'),
    ...(items === undefined ? {} : { items }),
    ...(lots ? { lots } : {}),
    done: ticked.parse(input['done']),
    reason: writtenIn(input, 'reason'),
    ...(performedBy ? { performedBy } : {}),
    ...(patients ? { patients } : {}),
    patientReason: writtenIn(input, 'patientReason'),
    comment: writtenIn(input, 'comment'),
  };
}
