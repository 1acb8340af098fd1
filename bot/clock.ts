import { createHash } from 'node:crypto';
import type { Clock } from '../src/application/ports';
import type { Sha256 } from '../src/domain/log/chain';
import { dayOf } from '../src/text/dates';

/** The time of this machine, with days as they are counted in Sweden. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayOf(new Date().toISOString()),
};

export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
