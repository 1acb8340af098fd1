import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type TurnContext,
} from 'botbuilder';
import type { AnswerCommand, AnswerOutcome } from '../../src/application/answerDispatch';
import { isFault } from '../../src/application/fault';
import { dispatchCard } from '../../src/cards/dispatchCard';
import type { Person } from '../../src/domain/units/unit';
import { cardTexts } from '../../src/text/cardTexts';
import type { Language } from '../../src/text/language';
import { refusalText } from '../../src/text/refusalTexts';
import type { Logger } from '../logger';
import { cardAnswerOf } from './cardAnswer';

export interface DepartmentBotTools {
  readonly answer: (command: AnswerCommand) => Promise<AnswerOutcome>;
  /** Called when the log has something new: card and rows follow. */
  readonly onAnswered: () => void;
  readonly language: Language;
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
    const { answer, onAnswered, language, logger } = this.tools;
    const by = presser(context);
    const wanted = cardAnswerOf(verb, data);
    if (!by || !wanted) return message(cardTexts[language].notUnderstood);
    try {
      const outcome = await inTime(
        answer({ ...wanted, by, cause: `invoke:${context.activity.id ?? ''}` }),
      );
      if (outcome === 'late') return message(cardTexts[language].notSaved);
      const { dispatch, refusal } = outcome;
      if (dispatch && (!refusal || refusal.code === 'dispatch/already-answered')) {
        onAnswered();
        return {
          statusCode: 200,
          type: 'application/vnd.microsoft.card.adaptive',
          value: dispatchCard(dispatch, language) as unknown as Record<string, unknown>,
        };
      }
      return message(refusal ? refusalText(refusal, language) : cardTexts[language].notUnderstood);
    } catch (error) {
      logger.error({ err: error, dispatch: wanted.dispatchKey }, 'an answer is not saved');
      if (!isFault(error)) throw error;
      return message(cardTexts[language].notSaved);
    }
  }
}
