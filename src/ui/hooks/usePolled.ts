import * as React from 'react';
import type { Loaded } from '../loaded';

/** Something that is read again and again while the page is seen. */
export interface Polled<T> {
  readonly state: Loaded<T>;
  /** Reads at once. */
  readonly refresh: () => Promise<void>;
  /** Reads in quick succession for a while: something is known to be under way. */
  readonly hurry: () => void;
}

const usualPause = 5_000;
const afterFailure = 20_000;
const hurriedPauses: readonly number[] = [400, 800, 1_200, 1_500, 2_000, 3_000];

const settled = <T>(before: Loaded<T>, value: T): Loaded<T> =>
  before.status === 'ready' &&
  !before.stale &&
  JSON.stringify(before.value) === JSON.stringify(value)
    ? before
    : { status: 'ready', value, stale: false };

const failed = <T>(before: Loaded<T>): Loaded<T> =>
  before.status === 'ready' ? { ...before, stale: true } : { status: 'failed' };

/** Reads every few seconds while the page is visible; what did not change is left as it is. `load` must keep its identity. */
export function usePolled<T>(load: () => Promise<T>, everyMs: number = usualPause): Polled<T> {
  const [state, setState] = React.useState<Loaded<T>>({ status: 'loading' });
  const look = React.useRef<() => Promise<void>>(() => Promise.resolve());
  const pauses = React.useRef<readonly number[]>([]);
  const usual = React.useRef(everyMs);
  usual.current = everyMs;

  React.useEffect(() => {
    let ended = false;
    let timer: number | undefined;
    let running: Promise<void> | undefined;
    const schedule = (pause: number): void => {
      window.clearTimeout(timer);
      const [next, ...rest] = pauses.current;
      pauses.current = rest;
      if (!ended && !document.hidden) timer = window.setTimeout(start, next ?? pause);
    };
    const read = async (): Promise<void> => {
      try {
        const value = await load();
        if (!ended) setState((before) => settled(before, value));
        schedule(usual.current);
      } catch {
        if (!ended) setState(failed);
        schedule(Math.max(usual.current, afterFailure));
      }
    };
    const once = (): Promise<void> => {
      running ??= read().finally(() => {
        running = undefined;
      });
      return running;
    };
    const start = (): void => void once();
    const follow = (): void => {
      if (document.hidden) window.clearTimeout(timer);
      else start();
    };
    look.current = once;
    setState({ status: 'loading' });
    start();
    document.addEventListener('visibilitychange', follow);
    return () => {
      ended = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [load]);

  const refresh = React.useCallback(() => look.current(), []);
  const hurry = React.useCallback(() => {
    pauses.current = hurriedPauses;
    void look.current();
  }, []);
  return { state, refresh, hurry };
}
