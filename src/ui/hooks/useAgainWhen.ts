import * as React from 'react';

/** Reads again when what it was read for has changed. */
export function useAgainWhen(changed: string | number, again: () => void): void {
  const before = React.useRef(changed);
  React.useEffect(() => {
    if (before.current === changed) return;
    before.current = changed;
    again();
  }, [changed, again]);
}
