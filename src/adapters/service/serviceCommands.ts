import type { Me, Outcome, ServiceCommands } from '../../application/noticePages';
import type { LogReport } from '../../domain/log/logCheck';

/** What the service answered. */
export interface ServiceReply {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request to the service with the person's token; rejects when there was no answer. */
export type SendToService = (
  method: 'GET' | 'POST',
  path: string,
  body?: object,
) => Promise<ServiceReply>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isDays = (value: unknown): boolean =>
  typeof fieldsOf(value)['receiveDays'] === 'number' &&
  typeof fieldsOf(value)['handleDays'] === 'number';

const isMe = (value: unknown): value is Me => {
  const { person, isCoordinator, deadlines, today } = fieldsOf(value);
  const days = fieldsOf(deadlines);
  return (
    textOf(fieldsOf(person)['id']) !== '' &&
    typeof isCoordinator === 'boolean' &&
    typeof today === 'string' &&
    [days['high'], days['medium'], days['low']].every(isDays)
  );
};

const isReport = (value: unknown): value is LogReport => {
  const { events, chainValid, breaks } = fieldsOf(value);
  return typeof events === 'number' && typeof chainValid === 'boolean' && Array.isArray(breaks);
};

/** How a refusal is said to the person, when the service's own sentence is in another language. */
export type SayRefusal = (refusal: Fields & { readonly code: string }) => string | undefined;

const notDone = ({ status, body }: ServiceReply, say: SayRefusal): Outcome<never> => {
  const { refusal, message } = fieldsOf(body);
  const code = textOf(fieldsOf(refusal)['code']);
  if (code !== '') {
    return {
      outcome: 'refused',
      code,
      message: say({ ...fieldsOf(refusal), code }) ?? textOf(message),
    };
  }
  const sentence = textOf(message);
  if (status >= 400 && status < 500 && sentence !== '')
    return { outcome: 'refused', code: `http/${status}`, message: sentence };
  return { outcome: 'uncertain', ...(sentence ? { message: sentence } : {}) };
};

/** The commands of the pages, sent to the service's API. Without an answer a command is uncertain, never lost silently. */
export function serviceCommands(
  send: SendToService,
  say: SayRefusal = () => undefined,
): ServiceCommands {
  const post = async <T>(
    path: string,
    body: object,
    accept: (value: unknown) => T | undefined,
  ): Promise<Outcome<T>> => {
    const reply = await send('POST', path, body).catch(() => undefined);
    if (!reply) return { outcome: 'uncertain' };
    if (reply.status !== 200) return notDone(reply, say);
    const value = accept(reply.body);
    return value === undefined ? { outcome: 'uncertain' } : { outcome: 'done', value };
  };
  const done = async (path: string, body: object): Promise<Outcome> => {
    const outcome = await post(path, body, () => true);
    return outcome.outcome === 'done' ? { outcome: 'done', value: undefined } : outcome;
  };
  const notice = (key: string): string => `/api/notices/${encodeURIComponent(key)}`;
  return {
    async me() {
      const { status, body } = await send('GET', '/api/me');
      if (status !== 200 || !isMe(body))
        return Promise.reject(new TypeError(`GET /api/me gave ${status}.`));
      return body;
    },
    onNotice: (commandId, key, name, command) =>
      done(`${notice(key)}/${name}`, { commandId, ...command }),
    answer: (commandId, dispatch, answer, saidBy) =>
      done('/api/answers', { commandId, dispatch, answer, ...(saidBy ? { saidBy } : {}) }),
    onUnit: (commandId, key, command) =>
      done(`/api/units/${encodeURIComponent(key)}`, { commandId, ...command }),
    verifyLog: () =>
      post('/api/log/verification', {}, (body) => (isReport(body) ? body : undefined)),
  };
}
