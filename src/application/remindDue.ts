import { reminderDue, reminderFactsOf } from '../domain/dispatches/reminders';
import { theService } from '../domain/log/logEntry';
import type { Notice } from '../domain/notices/notice';
import { noticeStream } from '../domain/notices/noticeKey';
import type { LocalDate } from '../domain/time';
import { noticeFrom } from './domainEvents';
import { caseRules, type RegionRules } from './regionRules';
import { type Candidate, isFollowed, remindEach, type ReminderPorts } from './remindEach';
import { dayOfColumn } from './rows';
import type { OpenDispatchRow, SilentDispatches } from './silentDispatches';

export interface RemindDuePorts extends ReminderPorts {
  readonly silent: SilentDispatches;
  readonly region: RegionRules;
}

/** Whether the row lets a reminder be due; the stream decides. A row knows less, so it may say yes too early only. */
const mayBeDue = (row: OpenDispatchRow, notice: Notice, candidate: Candidate, today: LocalDate) =>
  notice.plan !== undefined &&
  reminderDue(
    {
      mode: row.Mode,
      status: row.Status,
      sentOn: notice.plan.sentOn,
      handleBy: dayOfColumn(row.HandleBy),
      reminders: row.Reminders ?? 0,
      ...(row.RemindedAt ? { remindedOn: dayOfColumn(row.RemindedAt) } : {}),
    },
    candidate.rules.reminders.pace[notice.plan.risk],
    today,
  ) !== undefined;

/**
 * Reminds everybody who is due today, paced by risk as the case's edition of the routine is set (X-03, SN-64), and gives
 * how many. Only the silent are looked at; a notice is read once however many have not answered it.
 */
export const remindingDue = (ports: RemindDuePorts) => async (): Promise<number> => {
  const { log, clock, region, silent } = ports;
  const today = clock.today();
  const notices = new Map<string, Notice | undefined>();
  const noticeOf = async (key: string): Promise<Notice | undefined> => {
    if (!notices.has(key)) notices.set(key, noticeFrom(await log.read(noticeStream(key))));
    return notices.get(key);
  };
  let count = 0;
  for await (const page of silent.pages()) {
    const candidates: Candidate[] = [];
    for (const row of page) {
      const notice = await noticeOf(row.NoticeKey);
      if (!notice || !isFollowed(notice)) continue;
      const rules = caseRules(region, notice.edition, today);
      const candidate = { dispatchKey: row.DispatchKey, rules };
      if (mayBeDue(row, notice, candidate, today)) candidates.push(candidate);
    }
    const reminded = await remindEach(ports, candidates, theService, (dispatch, rules) => {
      const { risk } = dispatch.content;
      return reminderDue(reminderFactsOf(dispatch), rules.reminders.pace[risk], today);
    });
    count += reminded.length;
  }
  return count;
};
