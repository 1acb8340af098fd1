import { holdingEditions } from '../../src/application/heldEditions';
import type { EventLog } from '../../src/application/ports';
import { steeringNumbers } from '../../src/application/steering';
import type { Logger } from '../logger';
import type { Region } from '../region';

const everyMs = 60_000;

/** The region's settings with what people have decided since, kept current. */
export interface SteeredRegion {
  /** Its editions are those of the settings and of the decisions in the log. */
  readonly region: Region;
  /** Whether the decisions have been read: until then nothing is handled. */
  isRead(): boolean;
  /** Reads the decisions anew: something was decided. */
  refresh(): Promise<void>;
  /** Reads them the first time, and then once a minute: another instance may have taken a decision. */
  start(): Promise<void>;
  stop(): void;
}

/** Folds the decisions on routines that steer over the settings of a region. */
export function steeredRegion(
  settings: Region,
  log: Pick<EventLog, 'read'>,
  logger: Logger,
): SteeredRegion {
  const numbers = settings.documents ? steeringNumbers(settings.documents) : [];
  const held = holdingEditions(settings.editions, numbers, log);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    await held
      .refresh()
      .catch((error: unknown) => logger.warn({ err: error }, 'the decided settings are not read'));
    if (stopped || numbers.length === 0) return;
    timer = setTimeout(() => void look(), everyMs);
    timer.unref();
  };
  return {
    region: {
      ...settings,
      get editions() {
        return held.current();
      },
    },
    isRead: () => held.isRead(),
    refresh: () => held.refresh(),
    start: look,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
