import * as React from 'react';
import type { Loaded } from '../loaded';

/** Something that is read once, and again when asked to. `load` must keep its identity. */
export function useLoaded<T>(load: () => Promise<T>): readonly [Loaded<T>, () => void] {
  const [state, setState] = React.useState<Loaded<T>>({ status: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let ended = false;
    setState({ status: 'loading' });
    load().then(
      (value) => !ended && setState({ status: 'ready', value, stale: false }),
      () => !ended && setState({ status: 'failed' }),
    );
    return () => {
      ended = true;
    };
  }, [load, attempt]);
  return [state, React.useCallback(() => setAttempt((number) => number + 1), [])];
}
