import type { AuditRefusal } from '../../domain/audits/auditRefusal';
import type { AuditContext } from '../../domain/audits/auditRule';
import {
  type AuthorityNotification,
  notificationKeyOf,
  notificationStream,
} from '../../domain/audits/notifications/authorityNotification';
import type { WrittenNotification } from '../../domain/audits/notifications/checkNotification';
import { correctNotification } from '../../domain/audits/notifications/correctNotification';
import { evolveNotification } from '../../domain/audits/notifications/evolveNotification';
import type { NotificationEvent } from '../../domain/audits/notifications/notificationEvents';
import { registerNotification } from '../../domain/audits/notifications/registerNotification';
import { actionOfKey, auditStream } from '../../domain/audits/audit';
import type { AuditSettings } from '../../domain/groups/collaborationSettings';
import { ok, refuse, type Result } from '../../domain/result';
import type { Person } from '../../domain/units/unit';
import { auditFrom } from './auditCommands';
import {
  type CommandRecord,
  commandingRecords,
  type RecordContext,
} from '../records/commandRecord';
import type { DecidingTools } from '../decide';
import { numbering } from '../records/numbering';
import type { LogTools } from '../ports';
import { foldedFrom } from '../records/recordEvents';

/** Commands on a notification in the register, by name (AU-12). */
export const notificationRules = { correctNotification };
export type NotificationRules = typeof notificationRules;
export type CommandNotification = CommandRecord<
  AuthorityNotification,
  AuditRefusal,
  NotificationRules
>;

/** A notification as its stream tells it; undefined for an empty stream. */
export const notificationFrom = foldedFrom<AuthorityNotification, NotificationEvent>(
  evolveNotification,
);

type Settings = Pick<AuditSettings, 'keepers'>;
type Context = RecordContext & Pick<AuditContext, 'keepers'>;

/** Refused for an action that nobody has planned: a link leads somewhere. */
async function actionExists({ log }: Pick<LogTools, 'log'>, key: string): Promise<boolean> {
  const named = actionOfKey(key.trim());
  if (!named) return key.trim() === '';
  const audit = auditFrom(await log.read(auditStream(named.audit)));
  return audit?.actions.some(({ number }) => number === named.action) ?? false;
}

/** Corrects notifications in the register (AU-12). */
export function commandingNotifications(
  tools: DecidingTools,
  { keepers }: Settings,
): CommandNotification {
  const command = commandingRecords<
    AuthorityNotification,
    AuditRefusal,
    Context,
    NotificationRules
  >(tools, {
    rules: notificationRules,
    streamOf: notificationStream,
    from: notificationFrom,
    context: (given) => ({ ...given, keepers }),
    unknown: { code: 'audit/unknown' },
  });
  return async (name, key, wish, by, cause) =>
    // The one command there is names an action; the compiler cannot follow that through the table.
    (await actionExists(tools, (wish as WrittenNotification).action))
      ? command(name, key, wish, by, cause)
      : { refusal: { code: 'audit/action-missing' } };
}

export type RegisterNotificationCommand = (
  command: WrittenNotification,
  by: Person,
  cause: string,
) => Promise<Result<string, AuditRefusal>>;

/** Registers notifications (AU-12) under the next number of the year; gives the key. */
export const registeringNotifications = (
  tools: LogTools,
  { keepers }: Settings,
): RegisterNotificationCommand => {
  const begin = numbering(tools);
  return async (command, by, cause) => {
    const today = tools.clock.today();
    const decision = registerNotification(command, { by, today, keepers });
    if (!decision.ok) return decision;
    if (!(await actionExists(tools, command.action)))
      return refuse({ code: 'audit/action-missing' });
    const year = today.slice(0, 4);
    const key = await begin({
      ...{ cause, by, series: `ANM-${year}` },
      keyOf: (number) => notificationKeyOf(year, number),
      streamOf: notificationStream,
      type: decision.value.type,
      payloadOf: () => decision.value.payload,
    });
    return ok(key);
  };
};
