import { z } from 'zod';

/** One call to a bot: where, with what proof, and how long to wait. */
export interface BotCallRequest {
  readonly endpoint: string;
  readonly token: string;
  readonly activity: object;
  readonly timeoutMilliseconds: number;
}

/** What a bot answered, or why there is no answer, as a sentence for the person who waits. */
export type BotAnswer = { readonly body: unknown } | { readonly error: string };

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
    if (answer.ok) return { body: await answer.json().catch(() => undefined) };
    await answer.body?.cancel();
    return { error: `Tjänsten svarade med fel (${answer.status}). Försök igen om en stund.` };
  } catch {
    return signal.aborted
      ? { error: 'Tjänsten svarade inte i tid. Försök igen om en stund.' }
      : { error: 'Tjänsten går inte att nå just nu. Försök igen om en stund.' };
  }
};

const unreadable = { error: 'Tjänstens svar gick inte att läsa.' };

const pressShape = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

/** A bot's answer to a press on a card. */
export const asPressAnswer = (
  answer: BotAnswer,
): z.infer<typeof pressShape> | { readonly error: string } => {
  if ('error' in answer) return answer;
  const parsed = pressShape.safeParse(answer.body);
  return parsed.success ? parsed.data : unreadable;
};

const attachment = z.object({ contentType: z.string(), content: z.unknown() }).passthrough();
const searchShape = z.object({
  composeExtension: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('result'),
      attachmentLayout: z.enum(['list', 'grid']).default('list'),
      attachments: z.array(attachment.extend({ preview: attachment.optional() })).default([]),
    }),
    z.object({ type: z.literal('message'), text: z.string() }),
  ]),
});

/** A bot's answer to a search: results to choose among, or a sentence. */
export const asSearchAnswer = (
  answer: BotAnswer,
): z.infer<typeof searchShape> | { readonly error: string } => {
  if ('error' in answer) return answer;
  const parsed = searchShape.safeParse(answer.body);
  return parsed.success ? parsed.data : unreadable;
};
