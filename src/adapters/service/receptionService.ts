import type { RecipientAdvice } from '../../application/recipientAdvice';
import type { ReceptionService } from '../../application/receptionPages';
import { fieldsOf, outcomeOf, type SendToService, textOf } from './serviceReply';

const isAdvice = (value: unknown): value is RecipientAdvice => {
  const { proposals, unknown, unreachable, ownMailboxes, crowded } = fieldsOf(value);
  return [proposals, unknown, unreachable, ownMailboxes, crowded].every(Array.isArray);
};
const keyIn = (value: unknown): string | undefined => textOf(fieldsOf(value)['key']) || undefined;

/** What the service does for reception and for choosing recipients. */
export function receptionService(send: SendToService): ReceptionService {
  const notice = (key: string): string => `/api/notices/${encodeURIComponent(key)}`;
  return {
    register: (commandId, wanted) =>
      outcomeOf(send('POST', '/api/notices', { commandId, ...wanted }), keyIn),
    ownCase: (key, file) => outcomeOf(send('POST', `${notice(key)}/own-case`, { file }), keyIn),
    async recipientAdvice(key) {
      const path = `${notice(key)}/recipients`;
      const { status, body } = await send('GET', path);
      if (status !== 200 || !isAdvice(body))
        return Promise.reject(new TypeError(`GET ${path} gave ${status}.`));
      return body;
    },
  };
}
