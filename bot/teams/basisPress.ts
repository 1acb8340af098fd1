import type { AnswerBasisCommand, BasisOutcome } from '../../src/application/basisCommands';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import { basisCard } from '../../src/cards/basisCard';
import type { Person } from '../../src/domain/units/unit';
import type { Language } from '../../src/text/language';
import { basisTexts } from '../../src/text/basisTexts';
import { refusalText } from '../../src/text/refusalTexts';
import type { BasisPress } from './basisAnswer';

/** Takes a party's answer when it is durably in the log. */
export type AnswerBasis = (command: AnswerBasisCommand) => Promise<BasisOutcome>;

/** Who pressed, where, and what makes the same press twice one. */
export interface Presser {
  readonly by: Person;
  readonly channelId: string | undefined;
  readonly cause: string;
}

/** The party's card as it stands after a press, or why nothing changed. A second press of the same finds the first. */
export async function answerBasisPress(
  answer: AnswerBasis,
  { party, ...press }: BasisPress,
  { by, channelId, cause }: Presser,
  language: Language,
): Promise<AdaptiveCard | string> {
  const { basis, refusal } = await answer({
    ...press,
    party,
    by,
    cause,
    ...(channelId ? { channelId } : {}),
  });
  if (basis && (!refusal || refusal.code === 'basis/already-said'))
    return basisCard(basis, party, language);
  return refusal ? refusalText(refusal, language) : basisTexts[language].notUnderstood;
}
