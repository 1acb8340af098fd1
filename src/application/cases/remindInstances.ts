import { remindInstance } from '../../domain/cases/commands/remindInstance';
import { dueReminder, usualReminderDays } from '../../domain/cases/consultation';
import { caseStream } from '../../domain/cases/groupCase';
import type { CaseSettings } from '../../domain/groups/collaborationSettings';
import { theService } from '../../domain/log/logEntry';
import { caseFrom } from './caseCommands';
import type { CaseLine } from './casePages';
import { decide } from '../decide';
import type { LogTools } from '../ports';

export interface InstanceReminderPorts extends LogTools {
  readonly cases: { readonly open: () => Promise<readonly CaseLine[]> };
  readonly settings: Pick<CaseSettings, 'consultationReminders'>;
}

/** Reminds every instance that is silent behind its day, each day of the pace once; gives how many were reminded. */
export const remindingInstances =
  ({ cases, settings, ...tools }: InstanceReminderPorts) =>
  async (): Promise<number> => {
    const today = tools.clock.today();
    const pace = settings.consultationReminders ?? usualReminderDays;
    let reminded = 0;
    for (const { key, asked, answerBy } of await cases.open()) {
      if (asked.length === 0 || answerBy === undefined || answerBy >= today) continue;
      const state = caseFrom(await tools.log.read(caseStream(key)));
      for (const { number, dueOn, instances } of state?.consultations ?? [])
        for (const instance of instances) {
          const due = dueReminder(instance, dueOn, pace, today);
          if (due === undefined) continue;
          const matter = {
            ...{ stream: caseStream(key), subject: key, actor: theService, from: caseFrom },
            cause: `reminder/${caseStream(key)}/${number}/${instance.key}/${due}`,
          };
          const command = { consultation: number, instanceKey: instance.key };
          const outcome = await decide(tools, matter, (now) =>
            remindInstance(now, command, { today, pace }),
          );
          if (outcome?.ok && outcome.value.changed) reminded += 1;
        }
    }
    return reminded;
  };
