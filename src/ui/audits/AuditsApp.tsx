import * as React from 'react';
import type { AuditsReader } from '../../application/audits/auditPages';
import { auditsTexts } from '../../text/pages/auditsTexts';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';

const AuditTabs = React.lazy(async () => {
  const { AuditTabs: tabs } = await import(/* webpackChunkName: 'kvittens-audits' */ './AuditTabs');
  return { default: tabs };
});

export interface AuditsAppProps extends ShellProps {
  readonly reader: AuditsReader;
}

/** The page of audits, their recommendations and actions, and of notifications to authorities (AU-03, AU-11, AU-12). */
export function AuditsApp({ reader, ...shell }: AuditsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={auditsTexts[shell.language].title}>
      <React.Suspense fallback={<Waiting />}>
        <AuditTabs reader={reader} />
      </React.Suspense>
    </Shell>
  );
}
