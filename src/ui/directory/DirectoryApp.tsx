import * as React from 'react';
import type { DirectoryReader } from '../../application/directoryPages';
import { directoryPageTexts } from '../../text/pages/directoryPageTexts';
import { usePolled } from '../hooks/usePolled';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';
import { useShell } from '../shell/shellContext';

const Directory = React.lazy(async () => {
  const { Directory: directory } = await import(
    /* webpackChunkName: 'kvittens-directory' */ './Directory'
  );
  return { default: directory };
});

export interface DirectoryAppProps extends ShellProps {
  readonly reader: DirectoryReader;
}

/** The region's units: how they are reached, who answers, and who verified it when. */
export function DirectoryApp({ reader, ...shell }: DirectoryAppProps): JSX.Element {
  return (
    <Shell {...shell} title={directoryPageTexts[shell.language].title}>
      <LoadedDirectory reader={reader} />
    </Shell>
  );
}

const pauseMs = 15_000;

function LoadedDirectory({ reader }: Pick<DirectoryAppProps, 'reader'>): JSX.Element {
  const { language, texts } = useShell();
  const polled = usePolled(
    React.useCallback(() => reader.units(), [reader]),
    pauseMs,
  );
  const { state } = polled;
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  if (state.value.length === 0) return <p>{directoryPageTexts[language].empty}</p>;
  return (
    <React.Suspense fallback={<Waiting />}>
      <Directory units={state.value} onChanged={polled.hurry} />
    </React.Suspense>
  );
}
