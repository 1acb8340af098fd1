import * as React from 'react';
import type { Dispatch } from '../../domain/dispatches/dispatch';
import { usePage } from '../pageContext';
import { Guard } from '../parts/Guard';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';

const CardPreview = React.lazy(async () => {
  const { CardPreview: preview } = await import(
    /* webpackChunkName: 'kvittens-card-preview' */ './CardPreview'
  );
  return { default: preview };
});

interface Props {
  /** The dispatch as JSON, so that an unchanged one is not drawn again; undefined until there is enough to show. */
  readonly serialised: string | undefined;
}

/** The card as it will look, redrawn when what it says changes. */
export function PreviewPane({ serialised }: Props): JSX.Element {
  const { recipients } = usePage().texts;
  const dispatch = React.useMemo(
    () => (serialised ? (JSON.parse(serialised) as Dispatch) : undefined),
    [serialised],
  );
  if (!dispatch) return <p>{recipients.previewWaits}</p>;
  return (
    // A preview that fails must not take the form with it.
    <Guard otherwise={<Trouble tone="warning">{recipients.previewFailed}</Trouble>}>
      <React.Suspense fallback={<Waiting />}>
        <CardPreview dispatch={dispatch} />
        <p style={{ margin: '8px 0 0', fontSize: 12 }}>{recipients.previewNote}</p>
      </React.Suspense>
    </Guard>
  );
}
