import * as React from 'react';
import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { useShell } from '../shell/shellContext';

/** Shown while something is fetched; silent for the first moment, so that fast answers do not flicker. */
export function Waiting(): JSX.Element {
  const { texts } = useShell();
  const [shown, setShown] = React.useState(false);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setShown(true), 250);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div style={{ minHeight: 96, padding: 24 }} role="status">
      {shown && <Spinner size={SpinnerSize.medium} label={texts.loading} labelPosition="right" />}
    </div>
  );
}
