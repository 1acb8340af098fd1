import { steeringStream } from '../domain/routine/configurationDecision';
import type { RoutineRules } from '../domain/routine/routineRules';
import { steeredEditions } from '../domain/routine/steeredEditions';
import { steeringFrom } from './domainEvents';
import { AppFault } from './fault';
import type { EventLog } from './ports';

/** The editions that cases are handled under, as the settings and the log tell together. */
export interface HeldEditions {
  /** A fault until the log has been read once: nothing is handled under rules that somebody has replaced. */
  current(): readonly RoutineRules[];
  isRead(): boolean;
  refresh(): Promise<void>;
}

/** Folds what people have decided over the editions of the settings, so that a restart keeps it. */
export function holdingEditions(
  settings: readonly RoutineRules[],
  numbers: readonly string[],
  log: Pick<EventLog, 'read'>,
): HeldEditions {
  let held = numbers.length === 0 ? settings : undefined;
  return {
    current() {
      if (!held) throw new AppFault('store/unavailable', 'The decided settings are not read yet.');
      return held;
    },
    isRead: () => held !== undefined,
    async refresh() {
      let editions = settings;
      for (const number of numbers) {
        const { decisions } = steeringFrom(await log.read(steeringStream(number)));
        editions = steeredEditions(editions, number, decisions);
      }
      held = editions;
    },
  };
}
