import { z } from 'zod';
import type {
  AnswerReadingCommand,
  ReadingAnswer,
  ReadingOutcome,
} from '../../src/application/answerReading';
import { readingCard, type ReadingVerb } from '../../src/cards/readingCard';
import { declineKinds } from '../../src/domain/documents/receipts/readRequest';
import type { Language } from '../../src/text/language';
import { readingTexts } from '../../src/text/readingTexts';
import { refusalText } from '../../src/text/refusalTexts';
import { documentPageOf } from '../letters/readingLetters';
import type { CardPress } from './cardPress';

/** `RH-15405#4/iva`: a number, an edition and a unit. */
export const readRequestKey = z
  .string()
  .max(120)
  .regex(/^[A-ZÅÄÖ]{2,6}-\d{2,7}#[A-Za-z0-9.-]{1,40}\/[a-z0-9-]{1,40}$/);

const pressed = z
  .object({
    reading: readRequestKey,
    why: z.enum(declineKinds).catch('other'),
    reason: z.string().max(4_000).catch(''),
  })
  .passthrough();

const answers: {
  readonly [Verb in ReadingVerb]: (input: z.infer<typeof pressed>) => ReadingAnswer;
} = {
  confirmReading: () => ({ kind: 'confirmed' }),
  declineReading: ({ why, reason }) => ({ kind: 'declined', why, reason }),
};

export interface ReadingPressTools {
  readonly answer: (command: AnswerReadingCommand) => Promise<ReadingOutcome>;
  readonly language: Language;
  readonly pagesUrl: string;
}

/**
 * The buttons of a card to readers: everybody in the channel may press, each once. Gives the card as it stands
 * afterwards; a second press of the same finds the first.
 */
export const readingPress =
  ({ answer, language, pagesUrl }: ReadingPressTools): CardPress =>
  (verb, input) => {
    if (!Object.prototype.hasOwnProperty.call(answers, verb)) return undefined;
    const parsed = pressed.safeParse(input);
    if (!parsed.success) return undefined;
    const { reading: requestKey } = parsed.data;
    return {
      matter: requestKey,
      async run({ by, channelId, cause }) {
        const wanted = answers[verb as ReadingVerb](parsed.data);
        const command = { requestKey, answer: wanted, by, channelId, cause };
        const { request, refusal } = await answer(command);
        const isSettled = !refusal || refusal.code === 'reading/already-confirmed';
        if (request && isSettled)
          return readingCard(request, documentPageOf(pagesUrl, request.number), language);
        return refusal ? refusalText(refusal, language) : readingTexts[language].notUnderstood;
      },
    };
  };
