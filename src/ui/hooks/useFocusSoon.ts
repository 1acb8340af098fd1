import * as React from 'react';

/**
 * Moves the focus within an element to the first that a selector finds, once the next drawing is there: into a form that
 * opens, and back to what opened it when it is gone.
 */
export function useFocusSoon<E extends HTMLElement>(): readonly [
  React.RefObject<E>,
  (selector: string) => void,
] {
  const within = React.useRef<E>(null);
  const focus = React.useCallback((selector: string): void => {
    window.setTimeout(() => within.current?.querySelector<HTMLElement>(selector)?.focus(), 0);
  }, []);
  return [within, focus];
}
