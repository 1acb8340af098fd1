import { z } from 'zod';
import { key, shortText, text } from './texts';

const names = z.array(shortText).max(1_000);

/** An answer to a question of Bilaga 1, given on a page; `saidBy` when the coordinator writes down what somebody said. */
export const basisAnswerBody = z.object({
  commandId: z.string().uuid(),
  question: key,
  answer: z.object({
    searchWords: text.optional(),
    hit: z.boolean().optional(),
    contractNumber: text.optional(),
    text: text.optional(),
    systems: names.optional(),
    stockItem: z.boolean().optional(),
    nearStore: z.boolean().optional(),
    orderedThroughSystem: z.boolean().optional(),
    orderedBy: names.optional(),
    attachments: names.optional(),
  }),
  saidBy: shortText.optional(),
});
