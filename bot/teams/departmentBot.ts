import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type TurnContext,
} from 'botbuilder';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import { isFault } from '../../src/application/fault';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import { dispatchCard } from '../../src/cards/dispatchCard';
import type { Person } from '../../src/domain/units/unit';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { Logger } from '../logger';
import { basisPressOf } from './basisAnswer';
import { type AnswerBasis, answerBasisPress } from './basisPress';
import { cardAnswerOf } from './cardAnswer';

export interface DepartmentBotTools {
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  /** Takes the answers of the parties of Bilaga 1 (SN-17). */
  readonly answerBasis: AnswerBasis;
  /** Called when the log has something new: card and rows follow. */
  readonly onAnswered: () => void;
  readonly language: Language;
  /** The region's name, for its own alerts. */
  readonly region: string;
  readonly logger: Logger;
}

// The service between Teams and us gives up after ten to fifteen seconds and repeats the turn; people long before.
const patienceMs = 4_000;

const message = (text: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  // The type asks for a record, the wire for a text.
  value: text as unknown as Record<string, unknown>,
});

const inTime = <T>(work: Promise<T>): Promise<T | 'late'> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const presser = ({ activity }: TurnContext): Person | undefined => {
  const { aadObjectId, name } = activity.from;
  return aadObjectId ? { id: aadObjectId, name: name || aadObjectId } : undefined;
};

const changedCard = (card: AdaptiveCard): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card as unknown as Record<string, unknown>,
});

// A conversation in a channel is named after the channel and the message that began it.
const channelOf = ({ activity }: TurnContext): string | undefined =>
  activity.conversation?.id?.replace(/;messageid=.*$/, '');

/** Answers the buttons of department cards. It translates; the rules decide. */
export class DepartmentBot extends ActivityHandler {
  private readonly tools: DepartmentBotTools;

  public constructor(tools: DepartmentBotTools) {
    super();
    this.tools = tools;
    // Clients without Action.Execute send the same data as a message; their card changes with everybody's.
    this.onMessage(async (context, next) => {
      const value = context.activity.value as { readonly verb?: unknown } | undefined;
      if (typeof value?.verb === 'string') {
        const response = await this.press(context, value.verb, value);
        if (response.type === 'application/vnd.microsoft.activity.message') {
          await context.sendActivity(String(response.value));
        }
      }
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    return this.press(context, action.verb, action.data);
  }

  private async press(
    context: TurnContext,
    verb: string,
    data: unknown,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { answer, answerBasis, language, region } = this.tools;
    const by = presser(context);
    const cause = `invoke:${context.activity.id ?? ''}`;
    const ofBasis = basisPressOf(verb, data);
    if (by && ofBasis) {
      const presser = { by, channelId: channelOf(context), cause };
      return this.settled(ofBasis.noticeKey, () =>
        answerBasisPress(answerBasis, ofBasis, presser, language),
      );
    }
    const wanted = cardAnswerOf(verb, data);
    if (!by || !wanted) return message(cardTexts[language].notUnderstood);
    return this.settled(wanted.dispatchKey, async () => {
      const { dispatch, refusal } = await answer({ ...wanted, by, cause });
      if (dispatch && (!refusal || refusal.code === 'dispatch/already-answered'))
        return dispatchCard(dispatch, language, region);
      return refusal ? refusalText(refusal, language) : cardTexts[language].notUnderstood;
    });
  }

  /** Answers with the card as it now stands, with why nothing changed, or honestly that nothing is saved yet. */
  private async settled(
    matter: string,
    work: () => Promise<AdaptiveCard | string>,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { onAnswered, language, logger } = this.tools;
    try {
      const answered = await inTime(work());
      if (answered === 'late') return message(cardTexts[language].notSaved);
      if (typeof answered === 'string') return message(answered);
      onAnswered();
      return changedCard(answered);
    } catch (error) {
      logger.error({ err: error, matter }, 'an answer is not saved');
      if (!isFault(error)) throw error;
      return message(cardTexts[language].notSaved);
    }
  }
}
