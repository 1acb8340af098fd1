import type { RemindService } from '../../application/noticePages';
import { fieldsOf, outcomeOf, type SendToService } from './serviceReply';

/** What the service does for *Påminn de tysta* (X-04). */
export const remindService = (send: SendToService): RemindService => ({
  remind: (key) =>
    outcomeOf(send('POST', `/api/notices/${encodeURIComponent(key)}/remind`, {}), (body) => {
      const { reminded, alreadyToday } = fieldsOf(body);
      return typeof reminded === 'number' && typeof alreadyToday === 'number'
        ? { reminded, alreadyToday }
        : undefined;
    }),
});
