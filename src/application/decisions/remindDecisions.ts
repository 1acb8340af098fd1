import type { RemindedAbout } from '../../domain/decisions/decision';
import { remindOfDecision } from '../../domain/decisions/commands/remindOfDecision';
import { decisionStream } from '../../domain/decisions/decisionKey';
import { dueReminders } from '../../domain/decisions/decisionReminders';
import type { CollaborationSettings } from '../../domain/groups/collaborationSettings';
import { theService } from '../../domain/log/logEntry';
import type { LocalDate } from '../../domain/time';
import { decide } from '../decide';
import { decisionFrom } from './decisionRecords';
import type { LogTools } from '../ports';

export interface DecisionReminderPorts extends LogTools {
  /** Keys of the decisions of which somebody is to be reminded by a day. */
  readonly due: (today: LocalDate) => Promise<readonly string[]>;
  readonly settings: Pick<CollaborationSettings, 'decisions'>;
}

/**
 * Says of every decision that is adjusted or announced late, and of every receipt that is missing, that those it is
 * waited for are reminded: one event for each day of the pace, whoever asks. Gives how many.
 */
export const remindingOfDecisions =
  ({ due, settings, ...tools }: DecisionReminderPorts) =>
  async (): Promise<number> => {
    const today = tools.clock.today();
    const context = { today, settings: settings.decisions };
    let reminded = 0;
    const remind = async (key: string, about: RemindedAbout): Promise<void> => {
      const stream = decisionStream(key);
      const outcome = await decide(
        tools,
        {
          ...{ stream, subject: key, actor: theService, from: decisionFrom },
          cause: `reminder/${stream}/${about}/${today}`,
        },
        (now) => remindOfDecision(now, { about }, context),
      );
      if (outcome?.ok && outcome.value.changed) reminded += 1;
    };
    for (const key of await due(today)) {
      const decision = decisionFrom(await tools.log.read(decisionStream(key)));
      if (!decision) continue;
      for (const { about } of dueReminders(decision, settings.decisions, today))
        await remind(key, about);
    }
    return reminded;
  };
