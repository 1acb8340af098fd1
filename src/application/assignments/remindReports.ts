import { assignmentStream } from '../../domain/assignments/assignment';
import { remindReport } from '../../domain/assignments/commands/remindReport';
import { dueReportReminder } from '../../domain/assignments/reportDays';
import type { AssignmentSettings } from '../../domain/groups/collaborationSettings';
import { theService } from '../../domain/log/logEntry';
import { assignmentFrom } from './assignmentCommands';
import type { AssignmentLine } from './assignmentPages';
import { decide } from '../decide';
import type { LogTools } from '../ports';

export interface ReportReminderPorts extends LogTools {
  readonly open: () => Promise<readonly AssignmentLine[]>;
  readonly settings: Pick<AssignmentSettings, 'reminders'>;
}

/** Reminds working groups of their report days, each day of the pace once; gives how many were reminded. */
export const remindingReports =
  ({ open, settings, ...tools }: ReportReminderPorts) =>
  async (): Promise<number> => {
    const today = tools.clock.today();
    let reminded = 0;
    for (const { key, nextReportOn } of await open()) {
      if (nextReportOn === undefined) continue;
      const stream = assignmentStream(key);
      const state = assignmentFrom(await tools.log.read(stream));
      const day = state && dueReportReminder(state, settings, today);
      if (day === undefined) continue;
      const matter = {
        ...{ stream, subject: key, actor: theService, from: assignmentFrom },
        cause: `reminder/${stream}/${day}/${today}`,
      };
      const outcome = await decide(tools, matter, (now) => remindReport(now, settings, today));
      if (outcome?.ok && outcome.value.changed) reminded += 1;
    }
    return reminded;
  };
