import type { Effect } from '../../src/application/effects';
import type { Outbox } from '../../src/application/ports';

interface Kept {
  readonly id: number;
  readonly effect: Effect;
  status: 'waiting' | 'done' | 'failed';
  attempts: number;
  error: string;
}

/** An outbox in memory; `kept` shows everything that was ever put into it. */
export interface InMemoryOutbox extends Outbox {
  readonly kept: readonly Kept[];
}

export function inMemoryOutbox(): InMemoryOutbox {
  const kept: Kept[] = [];
  return {
    kept,
    async add(effects) {
      effects.forEach((effect) => {
        if (kept.some((other) => other.effect.key === effect.key)) return;
        kept.push({ id: kept.length + 1, effect, status: 'waiting', attempts: 0, error: '' });
      });
    },
    async waiting(afterId, limit) {
      return kept
        .filter(({ id, status }) => id > afterId && status === 'waiting')
        .slice(0, limit)
        .map(({ id, effect, attempts }) => ({
          id,
          effect,
          attempts,
          since: '2026-03-23T09:00:00Z',
        }));
    },
    async finish(ids) {
      kept.filter(({ id }) => ids.includes(id)).forEach((effect) => (effect.status = 'done'));
    },
    async fail(id, attempts, error, outcome) {
      kept
        .filter((effect) => effect.id === id)
        .forEach((effect) => Object.assign(effect, { attempts, error, status: outcome }));
    },
  };
}
