import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { useDraft } from '../../hooks/useDraft';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useAudits } from '../auditsContext';
import { ActionTable } from './ActionTable';
import { type ActionTile, actionTiles, sortedActions } from './sortedActions';

const pauseMs = 15_000;

/** Every action of every audit: what is overdue and what has no date given first (AU-06, AU-11). */
export function ActionsTab(): JSX.Element {
  const { reader, language, today, desk } = useAudits();
  const words = auditsTexts[language];
  const [place, narrow] = useIsNarrow(799);
  const { state, refresh } = usePolled(
    React.useCallback(() => reader.actions(), [reader]),
    pauseMs,
  );
  const [tile, setTile] = useDraft<ActionTile>('audits/actions/tile', 'open');
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void refresh()}>{words.notRead}</Trouble>;
  const of = (one: ActionTile) => sortedActions(state.value, one, desk.person.id, today);
  const found = of(tile);
  return (
    <div ref={place}>
      <div
        role="group"
        aria-label={words.tileList}
        style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: '0 0 12px' }}
      >
        {actionTiles.map((one) => {
          const Button = one === tile ? PrimaryButton : DefaultButton;
          return (
            <Button
              key={one}
              aria-pressed={one === tile}
              text={`${words.tiles[one]} (${of(one).length})`}
              onClick={() => setTile(one)}
            />
          );
        })}
      </div>
      <p role="status" style={{ margin: '0 0 8px' }}>
        {found.length === 0 ? words.noAction[tile] : words.actionCount(found.length)}
      </p>
      {found.length > 0 && <ActionTable lines={found} narrow={narrow} label={words.tiles[tile]} />}
    </div>
  );
}
