import type { InventoryService, MatchAnswer } from '../../application/inventoryPages';
import { fieldsOf, outcomeOf, type SendToService } from './serviceReply';

const states = ['no-exports', 'reading', 'matched'];
const isAnswer = (value: unknown): value is MatchAnswer => {
  const { state, match } = fieldsOf(value);
  return typeof state === 'string' && states.includes(state) && (state !== 'matched' || !!match);
};

/** What the service does with exports of inventories and purchases. */
export function inventoryService(send: SendToService): InventoryService {
  const notice = (key: string): string => `/api/notices/${encodeURIComponent(key)}`;
  return {
    async matches(key) {
      const path = `${notice(key)}/matches`;
      const { status, body } = await send('GET', path);
      if (status !== 200 || !isAnswer(body))
        return Promise.reject(new TypeError(`GET ${path} gave ${status}.`));
      return body;
    },
    workOrders: (key) =>
      outcomeOf(send('GET', `${notice(key)}/work-orders.csv`), (body) =>
        body instanceof Blob ? body : undefined,
      ),
  };
}
