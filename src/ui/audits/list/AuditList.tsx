import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { auditsTexts } from '../../../text/pages/auditsTexts';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useAudits } from '../auditsContext';
import { newAudit } from '../places';
import { SaveFile } from '../SaveFile';
import { AuditTable } from './AuditTable';

const pauseMs = 15_000;

/** Every audit, the newest first, with the status report to the management (AU-01, AU-02). */
export function AuditList(): JSX.Element {
  const { reader, language, desk, go, today } = useAudits();
  const words = auditsTexts[language];
  const [place, narrow] = useIsNarrow(799);
  const { state, refresh } = usePolled(
    React.useCallback(() => reader.audits(), [reader]),
    pauseMs,
  );
  const lines = state.status === 'ready' ? state.value : [];
  return (
    <div ref={place}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, margin: '0 0 12px' }}>
        {desk.isKeeper && (
          <PrimaryButton
            iconProps={{ iconName: 'Add' }}
            text={words.begin}
            onClick={() => go({ tab: 'revisioner', key: newAudit })}
          />
        )}
        {lines.length > 0 &&
          (['Word', 'PDF'] as const).map((format) => {
            const end = format === 'Word' ? 'docx' : 'pdf';
            return (
              <SaveFile
                key={format}
                path={`audits/summary.${end}`}
                name={`${words.summary} ${today}.${end}`}
                text={words.download(format)}
              />
            );
          })}
      </div>
      {state.status === 'loading' && <Waiting />}
      {state.status === 'failed' && (
        <Trouble onRetry={() => void refresh()}>{words.notRead}</Trouble>
      )}
      {state.status === 'ready' &&
        (lines.length === 0 ? (
          <div style={{ maxWidth: 640 }}>
            <p>{words.empty}</p>
            {!desk.isKeeper && <p>{words.emptyKeepers(desk.keepers.join(', '))}</p>}
          </div>
        ) : (
          <AuditTable lines={lines} narrow={narrow} />
        ))}
    </div>
  );
}
