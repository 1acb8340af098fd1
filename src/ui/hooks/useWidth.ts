import * as React from 'react';

/** Whether an element is at most so many pixels wide. A web part may be narrow on a wide page. */
export function useIsNarrow(element: React.RefObject<HTMLElement>, most: number): boolean {
  const [narrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => setNarrow(current.clientWidth > 0 && current.clientWidth <= most);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, most]);
  return narrow;
}
