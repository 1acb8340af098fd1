import { auditStream } from '../../domain/audits/audit';
import { dueReminder } from '../../domain/audits/auditAction';
import { remindOwner } from '../../domain/audits/commands/remindOwner';
import type { AuditSettings } from '../../domain/groups/collaborationSettings';
import { theService } from '../../domain/log/logEntry';
import { auditFrom } from './auditCommands';
import type { AuditActionLine } from './auditPages';
import { decide } from '../decide';
import type { LogTools } from '../ports';

export interface OwnerReminderPorts extends LogTools {
  readonly actions: { readonly open: () => Promise<readonly AuditActionLine[]> };
  readonly settings: Pick<AuditSettings, 'reminders'>;
}

/** Reminds the owners of actions before and after their last day, each day of the pace once; gives how many were reminded. */
export const remindingOwners =
  ({ actions, settings, ...tools }: OwnerReminderPorts) =>
  async (): Promise<number> => {
    const today = tools.clock.today();
    const pace = settings.reminders;
    const open = (await actions.open()).filter(({ due }) => due.kind !== 'none');
    let reminded = 0;
    for (const key of Array.from(new Set(open.map(({ audit }) => audit)))) {
      const audit = auditFrom(await tools.log.read(auditStream(key)));
      for (const action of audit?.actions ?? []) {
        const since = dueReminder(action, pace, today);
        if (since === undefined) continue;
        const matter = {
          ...{ stream: auditStream(key), subject: key, actor: theService, from: auditFrom },
          cause: `reminder/${auditStream(key)}/${action.number}/${since}`,
        };
        const outcome = await decide(tools, matter, (now) =>
          remindOwner(now, { action: action.number }, { today, pace }),
        );
        if (outcome?.ok && outcome.value.changed) reminded += 1;
      }
    }
    return reminded;
  };
