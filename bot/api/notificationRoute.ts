import { Router } from 'express';
import type { NotificationLine } from '../../src/application/audits/auditPages';
import type {
  CommandNotification,
  notificationFrom,
  RegisterNotificationCommand,
} from '../../src/application/audits/notificationCommands';
import { isNotificationKey } from '../../src/domain/audits/notifications/authorityNotification';
import type { Language } from '../../src/text/language';
import { notificationTable } from '../documents/notificationTable';
import { overviewCsv } from '../documents/overviewCsv';
import { notificationBodies, registerBody } from './bodies/auditBodies';
import type { Commanding } from './command';
import { emptyBody } from './commandBodies';
import { recordRoute } from './recordRoute';

export interface NotificationRouteTools {
  readonly language: Language;
  readonly register: RegisterNotificationCommand;
  readonly command: CommandNotification;
  readonly lines: () => Promise<readonly NotificationLine[]>;
  readonly read: (key: string) => Promise<ReturnType<typeof notificationFrom>>;
}

const unknown = { code: 'audit/unknown' } as const;

/** The register of notifications to authorities (AU-12): added to, corrected, read, and exported without formulas. */
export function notificationRoute(taking: Commanding, tools: NotificationRouteTools): Router {
  const { route, refused, settled } = taking;
  const router = Router();
  router.post(
    '/audits/notifications/register',
    route(registerBody, async (by, { commandId: id, ...wish }, _request, response) => {
      const registered = await tools.register(wish, by, `command:${id}`);
      settled(response, registered, registered.ok ? { key: registered.value } : {});
    }),
  );
  router.get(
    '/audits/notifications.csv',
    route(emptyBody, async (_by, _body, _request, response) => {
      const table = notificationTable(await tools.lines(), tools.language);
      response
        .attachment('myndighetsanmalningar.csv')
        .type('text/csv; charset=utf-8')
        .send(Buffer.from(overviewCsv(table)));
    }),
  );
  router.get(
    '/audits/notifications/:key',
    route(emptyBody, async (_by, _body, request, response) => {
      const key = String(request.params['key']);
      const notification = isNotificationKey(key) ? await tools.read(key) : undefined;
      if (!notification) return refused(response, unknown);
      response.json(notification);
    }),
  );
  router.use(
    recordRoute(taking, {
      ...{ path: 'audits', isKey: isNotificationKey, unknown, bodies: notificationBodies },
      command: tools.command,
      told: ({ key }) => ({ key }),
    }),
  );
  return router;
}
