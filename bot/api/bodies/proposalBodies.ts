import { z } from 'zod';
import { voteAnswers } from '../../../src/domain/groups/votingRules';

const long = z.string().max(20_000);
const personId = z.string().min(1).max(100);
const reason = long.default('');
const round = z.number().int().positive().optional();

/** What somebody writes of a proposal; the rules say what is missing or too long. */
export const proposalText = z.object({
  title: long,
  text: long,
  basis: z
    .array(z.object({ label: long, url: long.optional() }))
    .max(100)
    .default([]),
});

/** The shape of each command on a proposal that a person may give. */
export const proposalBodies = {
  changeProposal: proposalText,
  openVote: z.object({
    closesAt: z.string().datetime({ offset: true }).optional(),
    absent: z.array(personId).max(200).default([]),
  }),
  castVote: z.object({ answer: z.enum(voteAnswers), reason, round }),
  declareConflict: z.object({ reason, round }),
  takeBackConflict: z.object({ person: personId }),
  closeVote: z.object({}),
  decideTie: z.object({ answer: z.enum(['approve', 'reject', 'referBack']), reason }),
  enterReservation: z.object({ text: long }),
  withdrawProposal: z.object({ reason: long }),
} as const;
