import * as React from 'react';
import type { LsgReaders } from '../../application/lsgPages';
import { lsgTexts } from '../../text/pages/lsgTexts';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';

const LsgTabs = React.lazy(async () => {
  const { LsgTabs: tabs } = await import(/* webpackChunkName: 'kvittens-lsg' */ './LsgTabs');
  return { default: tabs };
});

export interface LsgAppProps extends ShellProps {
  readonly readers: LsgReaders;
}

/** The page of a collaboration group: cases, proposals with their votes, decisions (LS-04, LS-20, DE-01). */
export function LsgApp({ readers, ...shell }: LsgAppProps): JSX.Element {
  return (
    <Shell {...shell} title={lsgTexts[shell.language].title}>
      <React.Suspense fallback={<Waiting />}>
        <LsgTabs readers={readers} />
      </React.Suspense>
    </Shell>
  );
}
