import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import { isFault } from '../../src/application/fault';
import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import { dispatchCard } from '../../src/cards/dispatchCard';
import { receiptCard } from '../../src/cards/myReceiptsCard';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { Logger } from '../logger';
import { basisPressOf } from './basisAnswer';
import { type AnswerBasis, answerBasisPress } from './basisPress';
import type { BotWords } from './botWords';
import { cardAnswerOf } from './cardAnswer';
import type { CardPress } from './cardPress';
import { inTime } from './inTime';
import { isPersonalChat, messageWith, personOf, placeOf } from './turnOf';

export interface DepartmentBotTools {
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  /** Takes the answers of the parties of Bilaga 1 (SN-17). */
  readonly answerBasis: AnswerBasis;
  /** Buttons of other cards: of governing documents and of requests to read. */
  readonly presses?: readonly CardPress[];
  /** Answers what is written to the bot, and searches. */
  readonly words: BotWords;
  /** Called when the log has something new: card and rows follow. */
  readonly onAnswered: () => void;
  readonly language: Language;
  /** The region's name, for its own alerts. */
  readonly region: string;
  readonly logger: Logger;
}

const message = (text: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  // The type asks for a record, the wire for a text.
  value: text as unknown as Record<string, unknown>,
});

const cardType = 'application/vnd.microsoft.card.adaptive';

const changedCard = (card: AdaptiveCard): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: cardType,
  value: card as unknown as Record<string, unknown>,
});

/** Answers the buttons of cards (SN-65), and hands on what is said in words. It translates; the rules decide. */
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
      } else {
        await tools.words.answer(context);
      }
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await tools.words.greet(context);
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    switch (context.activity.name) {
      case 'composeExtension/query':
        return this.tools.words.search(context);
      case 'composeExtension/queryLink':
        return this.tools.words.preview(context);
      default:
        return super.onInvokeActivity(context);
    }
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
    const by = personOf(context);
    const cause = `invoke:${context.activity.id ?? ''}`;
    const ofBasis = basisPressOf(verb, data);
    if (by && ofBasis) {
      const presser = { by, channelId: placeOf(context).channelId, cause };
      return this.settled(ofBasis.noticeKey, () =>
        answerBasisPress(answerBasis, ofBasis, presser, language),
      );
    }
    for (const pressOf of this.tools.presses ?? []) {
      const pressed = by && pressOf(verb, data);
      if (!by || !pressed) continue;
      const { channelId } = placeOf(context);
      return this.settled(pressed.matter, () => pressed.run({ by, channelId, cause }));
    }
    const wanted = cardAnswerOf(verb, data);
    if (!by || !wanted) return message(cardTexts[language].notUnderstood);
    const cardIn = isPersonalChat(context) ? receiptCard : dispatchCard;
    const response = await this.settled(wanted.dispatchKey, async () => {
      const { dispatch, refusal } = await answer({ ...wanted, by, cause });
      if (dispatch && (!refusal || refusal.code === 'dispatch/already-answered'))
        return cardIn(dispatch, language, region);
      return refusal ? refusalText(refusal, language) : cardTexts[language].notUnderstood;
    });
    await this.keepInChat(context, response);
    return response;
  }

  /** A channel's card changes for everybody from the outbox; the one in somebody's own chat is known here alone. */
  private async keepInChat(
    context: TurnContext,
    { type, value }: AdaptiveCardInvokeResponse,
  ): Promise<void> {
    const { replyToId } = context.activity;
    if (!isPersonalChat(context) || !replyToId || type !== cardType) return;
    const message = messageWith(value as unknown as AdaptiveCard);
    await inTime(context.updateActivity({ ...message, id: replyToId })).catch((error: unknown) => {
      this.tools.logger.warn({ err: error }, 'a card in a chat is not changed');
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
