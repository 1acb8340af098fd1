import { z } from 'zod';

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
};

const kinds = [
  ...(['status', 'reset', 'resetBefore', 'delayAfter', 'delayBefore', 'budget'] as const),
  ...(['conflict', 'crash', 'tokenLifetime', 'refuseTokens'] as const),
] as const;

/** Kinds that only make sense in one part of the tenant. */
const onlyIn: Readonly<Record<string, string>> = {
  conflict: 'sharepoint',
  crash: 'sharepoint',
  tokenLifetime: 'identity',
  refuseTokens: 'identity',
};

/**
 * A planned unpleasantness for tests. The next `count` requests to a part (every `every`-th of them, or a `share` of
 * them drawn by a seeded chance) are answered with a status instead of being handled, cut off before or after, or
 * answered late; a budget throttles what goes beyond it; a conflict refuses the next write of an item; a crash ends
 * the process around a commit; tokens end early or are no longer taken.
 */
export const faultShape = z
  .object({
    part: z.enum(['connector', 'sharepoint', 'graph', 'feeds', 'identity']),
    kind: z.enum(kinds),
    status: z.number().int().min(400).max(599).default(503),
    /** With several, chance decides for each request. */
    statuses: z.array(z.number().int().min(400).max(599)).min(1).optional(),
    retryAfter: z.number().int().min(0).optional(),
    retryAfterAs: z.enum(['seconds', 'date']).default('seconds'),
    /** Sends `RateLimit-*` headers along with a status. */
    rateLimit: z.boolean().default(false),
    milliseconds: z.number().int().min(0).max(600_000).default(1000),
    count: z.number().int().min(1).optional(),
    every: z.number().int().min(1).default(1),
    share: z.number().min(0).max(1).optional(),
    seed: z.number().int().default(1),
    match: z.string().refine(isPattern, 'not a regular expression').optional(),
    /** Requests in a window of so many seconds. */
    limit: z.number().int().min(1).default(1000),
    seconds: z.number().int().min(1).max(86_400).default(60),
    /** The list of a conflict by title or id, and the item. */
    list: z.string().optional(),
    item: z.number().int().min(1).optional(),
    moment: z.enum(['beforeCommit', 'afterCommit']).default('afterCommit'),
  })
  .superRefine(({ kind, part, list }, context) => {
    const only = onlyIn[kind];
    const isMisplaced = only === undefined ? part === 'identity' : only !== part;
    if (isMisplaced)
      context.addIssue({ code: 'custom', message: `no fault of the part ${part}`, path: ['kind'] });
    if (kind === 'conflict' && list === undefined)
      context.addIssue({ code: 'custom', message: 'a conflict needs a list', path: ['list'] });
  });

export type PlannedFault = z.infer<typeof faultShape>;

/** What a start option or a file may hold: one fault or several. */
export const faultsShape = z.union([faultShape.transform((one) => [one]), z.array(faultShape)]);
