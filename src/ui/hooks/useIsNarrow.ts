import * as React from 'react';

/** Whether the element that takes the ref is at most so many pixels wide. A web part may be narrow on a wide page. */
export function useIsNarrow(
  most: number,
): readonly [(element: HTMLElement | null) => void, boolean] {
  const [element, setElement] = React.useState<HTMLElement | null>(null);
  const [narrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => setNarrow(element.clientWidth > 0 && element.clientWidth <= most);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, most]);
  return [setElement, narrow];
}
