import { z } from 'zod';

/** A bot's answer to a press, or why there is none, as a sentence for the person who pressed. */
export type BotAnswer =
  | { readonly statusCode: number; readonly type: string; readonly value: unknown }
  | { readonly error: string };

/** One call to a bot: where, with what proof, and how long to wait. */
export interface BotCallRequest {
  readonly endpoint: string;
  readonly token: string;
  readonly activity: object;
  readonly timeoutMilliseconds: number;
}

const answerShape = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

const toAnswer = async (answer: Response): Promise<BotAnswer> => {
  if (!answer.ok) {
    await answer.body?.cancel();
    return { error: `Tjänsten svarade med fel (${answer.status}). Försök igen om en stund.` };
  }
  const parsed = answerShape.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) return { error: 'Tjänstens svar gick inte att läsa.' };
  const { statusCode, type, value } = parsed.data;
  return { statusCode, type, value };
};

/** Posts an activity to a bot, and waits for its answer as long as Teams would. */
export const callBot = async (call: BotCallRequest): Promise<BotAnswer> => {
  const { endpoint, token, activity, timeoutMilliseconds } = call;
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      redirect: 'error',
      signal,
    });
    return await toAnswer(answer);
  } catch {
    return signal.aborted
      ? { error: 'Tjänsten svarade inte i tid. Försök igen om en stund.' }
      : { error: 'Tjänsten går inte att nå just nu. Försök igen om en stund.' };
  }
};
