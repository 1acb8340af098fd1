import { z } from 'zod';
import { messageKinds } from '../../../src/domain/notices/incoming';
import { key } from './texts';

const evidence = z.object({
  document: z.number().int().min(0).max(1_000),
  page: z.number().int().min(0).max(10_000),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string().max(200),
});

/** Bodies of the commands on what came in. */
export const receptionBodies = {
  /** Corrections of fields: new values, and where in the documents they were marked, if anywhere. */
  correct: z.object({
    changes: z
      .array(
        z.object({
          field: z.string().max(40),
          values: z.array(z.string().max(4_000)).max(500),
          evidence: z.array(evidence).max(40).default([]),
        }),
      )
      .min(1)
      .max(30),
  }),
  setKind: z.object({ kind: z.enum(messageKinds), include: z.boolean().optional() }),
  fileUnder: z.object({
    key,
    as: z.enum([...messageKinds, 'duplicate']),
    reason: z.string().max(2_000).default(''),
  }),
  supersede: z.object({ key }),
};
