import type { LogTools, Projections, Units } from '../../src/application/ports';
import { remindingDue } from '../../src/application/remindDue';
import { reminding, type RemindSilent } from '../../src/application/remindSilent';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import type { RegionRules } from '../../src/application/regionRules';
import type { SilentDispatches } from '../../src/application/silentDispatches';
import type { Logger } from '../logger';
import { dailyReminders } from './dailyReminders';

export interface RemindersTools {
  /** The log as the worker reads it, and as those who wait for an answer do. */
  readonly work: LogTools;
  readonly answers: LogTools;
  readonly units: Units;
  readonly region: RegionRules;
  readonly remembered: RememberedStreams;
  readonly silent: SilentDispatches;
  readonly projections: Pick<Projections, 'dispatchesOf'>;
  readonly from: string;
  readonly logger: Logger;
}

/** Reminders in both their ways: once a day by the pace of the routine, and at once on the coordinator's word. */
export function createReminders(tools: RemindersTools): {
  readonly daily: () => Promise<void>;
  readonly remind: RemindSilent;
} {
  const { work, answers, units, region, remembered, silent, projections, from, logger } = tools;
  const { ownAddresses } = region;
  const due = remindingDue({ ...work, units, ownAddresses, remembered, silent, region });
  return {
    daily: dailyReminders(due, work.clock, from, logger),
    remind: reminding({ ...answers, units, ownAddresses, projections, region }),
  };
}
