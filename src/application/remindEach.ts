import type { Dispatch, DispatchEvent } from '../domain/dispatches/dispatch';
import { reminderRecipients } from '../domain/dispatches/reminderRecipients';
import { chained } from '../domain/log/chain';
import type { Actor, LogEntry } from '../domain/log/logEntry';
import type { Notice } from '../domain/notices/notice';
import { dispatchStream } from '../domain/notices/noticeKey';
import { ok, refuse } from '../domain/result';
import type { RoutineRules } from '../domain/routine/routineRules';
import { decide } from './decide';
import { dispatchFrom } from './domainEvents';
import type { LogTools, Units } from './ports';
import type { RememberedStreams } from './rememberedStreams';

/** What reminding needs: the log, the directory of today, and what is remembered of streams, if anything. */
export interface ReminderPorts extends LogTools {
  readonly units: Units;
  readonly ownAddresses: readonly string[];
  readonly remembered?: Pick<RememberedStreams, 'known'>;
}

/** A dispatch that may have to be reminded, under the rules of its case. */
export interface Candidate {
  readonly dispatchKey: string;
  readonly rules: RoutineRules;
}

/** The number of the reminder that goes out now, or undefined when none does. */
export type ReminderNumber = (dispatch: Dispatch, rules: RoutineRules) => number | undefined;

/** Whether answers are still waited for: a delegated case is over, and yet its closing note is missing (SN-61). */
export const isFollowed = ({ plan, ended }: Pick<Notice, 'plan' | 'ended'>): boolean =>
  plan !== undefined && (ended === undefined || ended.ending === 'delegated');

const atOnce = 50;

/**
 * Appends a reminder for each candidate whose stream says that one goes out now, many in few requests; gives the keys of
 * those reminded. A reminder is caused by its round and number, so the same one goes out once. Who answers at the
 * same moment is not reminded: the stream is read anew on a conflict.
 */
export async function remindEach(
  ports: ReminderPorts,
  candidates: readonly Candidate[],
  by: Actor,
  numberOf: ReminderNumber,
): Promise<readonly string[]> {
  const { log, clock, sha256, units, ownAddresses, remembered } = ports;
  const directory = await units.all();
  const today = clock.today();

  const reminder = (dispatch: Dispatch, rules: RoutineRules): DispatchEvent | undefined => {
    const number = numberOf(dispatch, rules);
    if (number === undefined) return undefined;
    const unit = directory.find(({ key }) => key === dispatch.unit.key) ?? dispatch.unit;
    const recipients = reminderRecipients(
      { unit, delivery: dispatch.delivery },
      number >= rules.reminders.copyFrom,
      { units: directory, today, ownAddresses },
    );
    return { type: 'reminderSent', payload: { number, on: today, ...recipients } };
  };

  const matterOf = (dispatch: Dispatch) => ({
    stream: dispatchStream(dispatch.key),
    subject: dispatch.noticeKey,
    actor: by,
    cause: `reminder/${dispatch.key}/${dispatch.queuedAt}#${dispatch.reminders.length + 1}`,
  });

  const remindAlone = async ({ dispatchKey, rules }: Candidate): Promise<boolean> => {
    const stream = dispatchStream(dispatchKey);
    const dispatch = dispatchFrom(await log.read(stream));
    if (!dispatch) return false;
    const matter = { ...matterOf(dispatch), from: dispatchFrom };
    const outcome = await decide({ log, clock, sha256 }, matter, (state) => {
      const event = reminder(state, rules);
      return event ? ok(event) : refuse('not-due' as const);
    });
    return outcome?.ok === true && outcome.value.changed;
  };

  const remindSome = async (some: readonly Candidate[]): Promise<readonly string[]> => {
    const streams = await Promise.all(
      some.map(async ({ dispatchKey }) => {
        const stream = dispatchStream(dispatchKey);
        return remembered?.known(stream) ?? log.read(stream);
      }),
    );
    const entries: LogEntry[] = [];
    const behind: Candidate[] = [];
    some.forEach((candidate, index) => {
      const stream = streams[index] ?? [];
      const dispatch = dispatchFrom(stream);
      const event = dispatch && reminder(dispatch, candidate.rules);
      if (!dispatch || !event) return;
      const draft = { ...matterOf(dispatch), at: clock.now(), ...event };
      entries.push(chained(draft, stream[stream.length - 1], sha256));
      behind.push(candidate);
    });
    const outcomes = entries.length > 0 ? await log.appendEach(entries) : [];
    const keys: string[] = [];
    for (let index = 0; index < outcomes.length; index += 1) {
      const candidate = behind[index]!;
      const { outcome } = outcomes[index]!;
      const isReminded =
        outcome === 'appended' || (outcome === 'conflict' && (await remindAlone(candidate)));
      if (isReminded) keys.push(candidate.dispatchKey);
    }
    return keys;
  };

  const reminded: string[] = [];
  for (let start = 0; start < candidates.length; start += atOnce)
    reminded.push(...(await remindSome(candidates.slice(start, start + atOnce))));
  return reminded;
}
