import type { Dispatch } from '../domain/dispatches/dispatch';
import { mayBeReminded, reminderFactsOf } from '../domain/dispatches/reminders';
import { noticeStream } from '../domain/notices/noticeKey';
import { ok, refuse, type Result } from '../domain/result';
import { isCoordinator } from '../domain/units/roles';
import type { Person } from '../domain/units/unit';
import { noticeFrom } from './domainEvents';
import type { Projections } from './ports';
import { caseRules, type RegionRules } from './regionRules';
import { isFollowed, remindEach, type ReminderPorts } from './remindEach';
import { dayOfColumn } from './rows';

export interface RemindSilentPorts extends ReminderPorts {
  readonly projections: Pick<Projections, 'dispatchesOf'>;
  readonly region: RegionRules;
}

/** How many silent units were reminded, and how many had been today already. */
export interface RemindedSilent {
  readonly reminded: number;
  readonly alreadyToday: number;
}

export type RemindRefusal =
  { readonly code: 'notice/not-the-coordinator' } | { readonly code: 'notice/unknown' };

/** Reminds all the silent of one notice. */
export type RemindSilent = (
  noticeKey: string,
  by: Person,
) => Promise<Result<RemindedSilent, RemindRefusal>>;

/**
 * The coordinator reminds the silent of a notice at once, whatever the pace (sv. Påminn de tysta): never those who
 * answered, and nobody twice a day. The number counts on, so copies go out as the routine's settings say.
 */
export const reminding =
  (ports: RemindSilentPorts): RemindSilent =>
  async (noticeKey, by) => {
    const { log, clock, region, projections } = ports;
    if (!isCoordinator(region.roles, by)) return refuse({ code: 'notice/not-the-coordinator' });
    const notice = noticeFrom(await log.read(noticeStream(noticeKey)));
    if (!notice) return refuse({ code: 'notice/unknown' });
    if (!isFollowed(notice)) return ok({ reminded: 0, alreadyToday: 0 });
    const today = clock.today();
    const rules = caseRules(region, notice.edition, today);
    const candidates = (await projections.dispatchesOf(noticeKey))
      .map((row) => ({
        dispatchKey: row.DispatchKey,
        facts: { mode: row.Mode, status: row.Status, handleBy: dayOfColumn(row.HandleBy) },
      }))
      .filter(({ facts }) => mayBeReminded(facts, today))
      .map(({ dispatchKey }) => ({ dispatchKey, rules }));
    let alreadyToday = 0;
    const numberOf = (dispatch: Dispatch): number | undefined => {
      const facts = reminderFactsOf(dispatch);
      if (!mayBeReminded(facts, today)) return undefined;
      if (facts.remindedOn === today) {
        alreadyToday += 1;
        return undefined;
      }
      return facts.reminders + 1;
    };
    const reminded = await remindEach(ports, candidates, by, numberOf);
    return ok({ reminded: reminded.length, alreadyToday });
  };
