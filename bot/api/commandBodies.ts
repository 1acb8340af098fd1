import { z } from 'zod';

const commandId = z.string().uuid();
const text = z.string().max(20_000);
const evidence = z.object({
  document: z.number().int().min(0).max(1_000),
  page: z.number().int().min(0).max(10_000),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  quote: z.string().max(200),
});

export const emptyBody = z.object({}).passthrough();

/** Corrections of fields: new values, and where in the documents they were marked, if anywhere. */
export const correctionBody = z.object({
  commandId,
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
});

/** What is to go out to which departments, and by when it is to be answered. */
export const dispatchBody = z.object({
  commandId,
  risk: z.string().max(20),
  title: text,
  manufacturer: text,
  problem: text,
  actions: z.array(text).max(50),
  feedback: text,
  receiveBy: z.string().max(10),
  handleBy: z.string().max(10),
  unitKeys: z.array(z.string().max(40)).max(5_000),
});

/** A department's answer given on a page instead of the card. */
export const answerBody = z.object({
  commandId,
  dispatch: z.string().max(80),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('received') }),
    z.object({ kind: z.literal('notAffected') }),
    z.object({ kind: z.literal('handled'), items: z.number(), comment: z.string().max(20_000) }),
  ]),
});
