import * as React from 'react';
import { documentWorkTexts } from '../../text/pages/documentWorkTexts';
import { usePolled } from '../hooks/usePolled';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { BackLink } from './BackLink';
import { HarmonisationPage } from './comparison/HarmonisationPage';
import { DocumentPage } from './document/DocumentPage';
import { DraftPage } from './draft/DraftPage';
import { NewDocument } from './form/NewDocument';
import { DraftFormPage } from './form/DraftFormPage';
import { readOutcome } from './readOutcome';
import type { WorkRoute } from './useWorkRoute';
import { useWork } from './workContext';

type Opened = Exclude<WorkRoute, { readonly place: 'list' }>;
const pauseMs = 15_000;

/** A document opened: itself, its draft, the form in which a draft is written, or itself beside the regional one. */
export function OpenDocument({ route }: { readonly route: Opened }): JSX.Element {
  return route.place === 'form' && route.aim === 'document' ? (
    <NewDocument />
  ) : (
    <KnownDocument route={route} />
  );
}

function KnownDocument({ route }: { readonly route: Opened }): JSX.Element {
  const { commands, language } = useWork();
  const words = documentWorkTexts[language];
  const { number } = route;
  const polled = usePolled(
    React.useCallback(() => readOutcome(commands.wholeDocument(number)), [commands, number]),
    pauseMs,
  );
  const { state } = polled;
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed' || state.value.value === undefined) {
    const isFailed = state.status === 'failed';
    return (
      <>
        <BackLink />
        <Trouble {...(isFailed ? { onRetry: () => void polled.refresh() } : {})}>
          {isFailed || state.value.value !== undefined ? words.notRead : state.value.refusal}
        </Trouble>
      </>
    );
  }
  const whole = state.value.value;
  const isGone = route.place === 'draft' && whole.document.draft === undefined;
  if (route.place === 'document' || isGone)
    return <DocumentPage whole={whole} isDraftGone={isGone} onChanged={polled.hurry} />;
  if (route.place === 'draft')
    return <DraftPage whole={whole} tab={route.tab} onChanged={polled.hurry} />;
  if (route.place === 'harmonisation') return <HarmonisationPage whole={whole} />;
  const { aim, inStepWith } = route;
  return <DraftFormPage whole={whole} aim={aim} {...(inStepWith ? { inStepWith } : {})} />;
}
