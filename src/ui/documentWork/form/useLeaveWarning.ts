import * as React from 'react';

/** Has the browser ask before the page is left while something is typed that is not saved. */
export function useLeaveWarning(isTyped: boolean): void {
  React.useEffect(() => {
    if (!isTyped) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What older browsers wait for.
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isTyped]);
}
