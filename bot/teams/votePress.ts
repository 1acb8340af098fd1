import { z } from 'zod';
import type { CommandProposal } from '../../src/application/voting/proposalCommands';
import { castVoteVerb, declareConflictVerb, voteCard } from '../../src/cards/voteCard';
import { voteAnswers } from '../../src/domain/groups/votingRules';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import { votingTexts } from '../../src/text/votingTexts';
import type { CardPress } from './cardPress';

export interface VotePressTools {
  readonly command: CommandProposal;
  readonly page: (key: string) => string;
  readonly language: Language;
}

const pressed = z
  .object({
    proposal: z.string().regex(/^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}\.\d{1,4}\/\d{1,4}$/),
    answer: z.enum(voteAnswers).optional(),
    reason: z.string().max(20_000).default(''),
  })
  .passthrough();

/**
 * The buttons of a vote's card (LS-20, X-25). Whoever pressed gets the card with their own vote on it; pressing twice, or
 * what a client sends twice, is one vote. Others are told in a sentence why they have none.
 */
export const votePress =
  ({ command, page, language }: VotePressTools): CardPress =>
  (verb, data) => {
    if (verb !== castVoteVerb && verb !== declareConflictVerb) return undefined;
    const parsed = pressed.safeParse(data);
    if (!parsed.success) return undefined;
    const { proposal: mark, answer, reason } = parsed.data;
    const [key = '', of = ''] = mark.split('/');
    const round = Number(of);
    if (verb === castVoteVerb && answer === undefined) return undefined;
    return {
      matter: key,
      async run({ by, cause }) {
        const { state, refusal } =
          answer !== undefined && verb === castVoteVerb
            ? await command('castVote', key, { answer, reason, round }, by, cause)
            : await command('declareConflict', key, { reason, round }, by, cause);
        const isSaid = refusal === undefined || refusal.code === 'proposal/same-vote';
        if (refusal && !isSaid) return refusalText(refusal, language);
        const shown = state?.rounds.find(({ number }) => number === round);
        if (!state || !shown) return votingTexts[language].notUnderstood;
        return voteCard({ proposal: state, round: shown, page: page(key), own: by }, language);
      },
    };
  };
