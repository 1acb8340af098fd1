import { z } from 'zod';
import type { CommandDocument, DocumentOutcome } from '../../src/application/documentCommands';
import {
  approvalCard,
  approvalOutcome,
  approveVerb,
  sendBackVerb,
} from '../../src/cards/approvalCard';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import { approvalTexts } from '../../src/text/approvalTexts';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { DocumentPages } from '../governing/documentPages';
import type { CardPress } from './cardPress';

export interface ApprovalPressTools {
  readonly command: CommandDocument;
  /** Which round of a document is asked for now. */
  readonly roundNow: (number: string) => Promise<number | undefined>;
  readonly pages: DocumentPages;
  readonly language: Language;
}

const pressed = z
  .object({
    approval: z.string().regex(/^[A-ZÅÄÖ]{2,6}-\d{4,6}\/\d{1,6}$/),
    reason: z.string().max(20_000).default(''),
    // Empty for today; what is no day is refused by the rule, not taken for today.
    publishOn: z.string().max(40).default(''),
  })
  .passthrough();

/**
 * The buttons of the card that asks for approval (GD-05, X-20). A card of an earlier round answers nothing any more; a
 * press after the answer shows what was answered.
 */
export const approvalPress =
  ({ command, roundNow, pages, language }: ApprovalPressTools): CardPress =>
  (verb, data) => {
    if (verb !== approveVerb && verb !== sendBackVerb) return undefined;
    const parsed = pressed.safeParse(data);
    if (!parsed.success) return undefined;
    const [number = '', of = ''] = parsed.data.approval.split('/');
    const round = Number(of);
    const { reason, publishOn } = parsed.data;
    const day = publishOn === '' ? {} : { publishOn };

    const cardAfter = (outcome: DocumentOutcome): AdaptiveCard | string => {
      const { document, refusal } = outcome;
      const draft = document?.draft;
      const isAnswered = refusal?.code === 'document/not-in-approval';
      if (refusal && !(isAnswered && draft)) return refusalText(refusal, language);
      if (!document || !draft) return approvalTexts[language].ended;
      const isFirst = document.editions.length === 0;
      const at = { page: pages.page(number), comparison: pages.comparison(number) };
      return approvalCard(
        { number, draft, round, isFirst, ...at },
        approvalOutcome(document, draft.label),
        language,
      );
    };

    return {
      matter: number,
      async run({ by, cause }) {
        if ((await roundNow(number)) !== round)
          return refusalText({ code: 'document/not-in-approval' }, language);
        return cardAfter(
          verb === approveVerb
            ? await command('approveDraft', number, { reason, ...day }, by, cause)
            : await command('sendBack', number, { reason }, by, cause),
        );
      },
    };
  };
