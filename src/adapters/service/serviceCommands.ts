import type { Me, Outcome, ServiceCommands } from '../../application/noticePages';
import type { LogReport } from '../../domain/log/logCheck';
import { basisService } from './basisService';
import { closingService } from './closingService';
import { documentWorkService } from './documentWorkService';
import { inventoryService } from './inventoryService';
import { readingService } from './readingService';
import { receptionService } from './receptionService';
import { recordService } from './recordService';
import { remindService } from './remindService';
import { steeringService } from './steeringService';
import { doneOf, fieldsOf, outcomeOf, type SendToService, textOf } from './serviceReply';

const isDays = (value: unknown): boolean =>
  typeof fieldsOf(value)['receiveDays'] === 'number' &&
  typeof fieldsOf(value)['handleDays'] === 'number';

const isLimits = (value: unknown): boolean => {
  const { openCards, verificationDays, linkDays, publicationDays } = fieldsOf(value);
  return [openCards, verificationDays, linkDays, publicationDays].every(
    (limit) => typeof limit === 'number',
  );
};

const isMe = (value: unknown): value is Me => {
  const { person, isCoordinator, deadlines, limits, today } = fieldsOf(value);
  const days = fieldsOf(deadlines);
  return (
    textOf(fieldsOf(person)['id']) !== '' &&
    typeof isCoordinator === 'boolean' &&
    typeof today === 'string' &&
    isLimits(limits) &&
    [days['high'], days['medium'], days['low']].every(isDays)
  );
};

const isReport = (value: unknown): value is LogReport => {
  const { events, chainValid, breaks } = fieldsOf(value);
  return typeof events === 'number' && typeof chainValid === 'boolean' && Array.isArray(breaks);
};

/** The commands of the pages, sent to the service's API. Without an answer a command is uncertain, never lost silently. */
export function serviceCommands(send: SendToService): ServiceCommands {
  const done = (path: string, body: object): Promise<Outcome> => doneOf(send('POST', path, body));
  const notice = (key: string): string => `/api/notices/${encodeURIComponent(key)}`;
  return {
    ...basisService(send),
    ...closingService(send),
    ...documentWorkService(send),
    ...inventoryService(send),
    ...readingService(send),
    ...receptionService(send),
    ...recordService(send),
    ...remindService(send),
    ...steeringService(send),
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
      outcomeOf(send('POST', '/api/log/verification', {}), (body) =>
        isReport(body) ? body : undefined,
      ),
  };
}
