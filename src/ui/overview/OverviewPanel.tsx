import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import type { Outcome } from '../../application/noticePages';
import type { Overview } from '../../application/overview';
import type { LocalDate } from '../../domain/time';
import { overviewPageTexts } from '../../text/pages/overviewPageTexts';
import { useLoaded } from '../hooks/useLoaded';
import { DayField } from '../parts/DayField';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { AdministrationTable } from './AdministrationTable';
import { DownloadButtons } from './DownloadButtons';

// The product has nothing older.
const earliest: LocalDate = '2020-01-01';

interface Time {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How far every administration has come with the notices of a time, and the same as files (SN-60, X-15, X-29). */
export function OverviewPanel({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { texts, language, today } = useShell();
  const words = overviewPageTexts[language];
  const [time, setTime] = React.useState<Time>({ from: `${today.slice(0, 4)}-01-01`, to: today });
  const set = (name: keyof Time) => (day: LocalDate | '') => {
    if (day) setTime((before) => ({ ...before, [name]: day }));
  };
  return (
    <Panel
      isOpen
      isLightDismiss
      type={PanelType.large}
      headerText={words.title}
      closeButtonAriaLabel={texts.close}
      onDismiss={onClose}
    >
      <p>{words.rule}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 24px', marginBottom: 16 }}>
        <DayField label={words.from} value={time.from} earliest={earliest} onChange={set('from')} />
        <DayField label={words.until} value={time.to} earliest={earliest} onChange={set('to')} />
      </div>
      <Made key={`${time.from}/${time.to}`} {...time} />
    </Panel>
  );
}

function Made({ from, to }: Time): JSX.Element {
  const { commands, texts, language } = useShell();
  const words = overviewPageTexts[language];
  const [loaded, again] = useLoaded<Outcome<Overview>>(
    React.useCallback(() => commands.overview(from, to), [commands, from, to]),
  );
  if (loaded.status === 'loading') return <Waiting />;
  if (loaded.status === 'failed' || loaded.value.outcome !== 'done') {
    const message = loaded.status === 'ready' && 'message' in loaded.value && loaded.value.message;
    return <Trouble onRetry={again}>{message || texts.service.unreachable}</Trouble>;
  }
  const { administrations, notices, minutes, cost } = loaded.value.value;
  const { number } = texts;
  return (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <p role="status" style={{ margin: 0 }}>
        {words.sum(number(notices), number(minutes), number(cost))}
      </p>
      {administrations.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <AdministrationTable administrations={administrations} />
      )}
      <DownloadButtons from={from} to={to} />
    </div>
  );
}
