import * as React from 'react';
import type { DocumentWorkReader } from '../../application/documentWorkPages';
import { documentWorkTexts } from '../../text/pages/documentWorkTexts';
import { useLoaded } from '../hooks/useLoaded';
import { Guard } from '../parts/Guard';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';
import { useShell } from '../shell/shellContext';
import { readOutcome } from './readOutcome';
import { useWorkRoute, workHashOf } from './useWorkRoute';
import { WorkProvider } from './workContext';

const WorkList = React.lazy(async () => {
  const { WorkList: list } = await import(
    /* webpackChunkName: 'kvittens-document-work' */ './list/WorkList'
  );
  return { default: list };
});
const OpenDocument = React.lazy(async () => {
  const { OpenDocument: open } = await import(
    /* webpackChunkName: 'kvittens-document-open' */ './OpenDocument'
  );
  return { default: open };
});

export interface DocumentWorkAppProps extends ShellProps {
  readonly reader: DocumentWorkReader;
}

/** Where governing documents are written, commented on, approved, reviewed and withdrawn (GD-25, X-20, X-21). */
export function DocumentWorkApp({ reader, ...shell }: DocumentWorkAppProps): JSX.Element {
  return (
    <Shell {...shell} title={documentWorkTexts[shell.language].title}>
      <DocumentWork reader={reader} />
    </Shell>
  );
}

function DocumentWork({ reader }: Pick<DocumentWorkAppProps, 'reader'>): JSX.Element {
  const { commands, texts } = useShell();
  const [route, go] = useWorkRoute();
  const [asked, askAgain] = useLoaded(
    React.useCallback(() => readOutcome(commands.documentCapabilities()), [commands]),
  );
  if (asked.status === 'loading') return <Waiting />;
  if (asked.status === 'failed')
    return <Trouble onRetry={askAgain}>{texts.service.unreachable}</Trouble>;
  if (asked.value.value === undefined) return <Trouble>{asked.value.refusal}</Trouble>;
  const place = route.place === 'draft' ? `${route.number}/utkast` : workHashOf(route);
  return (
    <WorkProvider value={{ reader, go, capabilities: asked.value.value }}>
      <Guard key={place} otherwise={<Trouble>{texts.notRead}</Trouble>}>
        <React.Suspense fallback={<Waiting />}>
          {route.place === 'list' ? <WorkList /> : <OpenDocument route={route} />}
        </React.Suspense>
      </Guard>
    </WorkProvider>
  );
}
