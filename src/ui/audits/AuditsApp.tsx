import * as React from 'react';
import type { AuditsReader } from '../../application/auditPages';
import { auditsTexts } from '../../text/pages/auditsTexts';
import { Shell, type ShellProps } from '../shell/Shell';

export interface AuditsAppProps extends ShellProps {
  readonly reader: AuditsReader;
}

/** The page of audits, their recommendations and actions (AU-03, AU-11). */
export function AuditsApp({ reader: _reader, ...shell }: AuditsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={auditsTexts[shell.language].title}>
      <div />
    </Shell>
  );
}
