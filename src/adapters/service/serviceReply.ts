import type { Outcome } from '../../application/noticePages';

/** What the service answered. */
export interface ServiceReply {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request to the service with the person's token, a file as it is; rejects when there was no answer. */
export type SendToService = (
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
) => Promise<ServiceReply>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
/** What a reply holds by name, nothing when it is no record; and a text, empty when it is none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const notDone = ({ status, body }: ServiceReply): Outcome<never> => {
  const { refusal, message } = fieldsOf(body);
  const code = textOf(fieldsOf(refusal)['code']);
  const sentence = textOf(message);
  if (code !== '') return { outcome: 'refused', code, message: sentence };
  if (status >= 400 && status < 500 && sentence !== '')
    return { outcome: 'refused', code: `http/${status}`, message: sentence };
  return { outcome: 'uncertain', ...(sentence ? { message: sentence } : {}) };
};

/** What became of a request. Without an answer, or with one that makes no sense, it is uncertain, never lost silently. */
export async function outcomeOf<T>(
  asked: Promise<ServiceReply>,
  accept: (body: unknown) => T | undefined,
): Promise<Outcome<T>> {
  const reply = await asked.catch(() => undefined);
  if (!reply) return { outcome: 'uncertain' };
  if (reply.status !== 200) return notDone(reply);
  const value = accept(reply.body);
  return value === undefined ? { outcome: 'uncertain' } : { outcome: 'done', value };
}

/** The same, when all that matters is that it was done. */
export async function doneOf(asked: Promise<ServiceReply>): Promise<Outcome> {
  const outcome = await outcomeOf(asked, () => true);
  return outcome.outcome === 'done' ? { outcome: 'done', value: undefined } : outcome;
}
