import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Spinner } from '@fluentui/react/lib/Spinner';
import type { LogReport } from '../../domain/log/logCheck';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';
import type { Outcome } from '../../application/noticePages';

/** Has the service go through the whole log, and tells whether every chain and seal holds (C9). */
export function LogCheck(): JSX.Element {
  const { commands, texts } = usePage();
  const [busy, setBusy] = React.useState(false);
  const [result, setResult] = React.useState<Outcome<LogReport>>();
  const words = texts.log;
  const check = (): void => {
    setBusy(true);
    setResult(undefined);
    void commands.verifyLog().then((outcome) => {
      setResult(outcome);
      setBusy(false);
    });
  };
  return (
    <div style={{ display: 'grid', gap: 12, justifyItems: 'start', margin: '0 0 16px' }}>
      <DefaultButton
        disabled={busy}
        iconProps={{ iconName: 'Shield' }}
        onClick={check}
        text={words.check}
      />
      {busy && <Spinner label={words.checking} labelPosition="right" />}
      {result?.outcome === 'done' && <Report report={result.value} />}
      {result?.outcome === 'refused' && <Trouble>{result.message}</Trouble>}
      {result?.outcome === 'uncertain' && (
        <Trouble onRetry={check}>{texts.service.unreachable}</Trouble>
      )}
    </div>
  );
}

function Report({ report }: { readonly report: LogReport }): JSX.Element {
  const { log } = usePage().texts;
  if (report.chainValid) {
    return (
      <Trouble tone="success">
        {log.holds(report.events)} {log.seals(report.seals)}
      </Trouble>
    );
  }
  return (
    <Trouble>
      {log.broken(report.events)}
      <ul style={{ margin: '4px 0 0', paddingLeft: 20 }}>
        {report.breaks.map((found, index) => (
          <li key={index}>
            {'day' in found
              ? log.brokenSeal(found.day)
              : log.brokenAt(found.stream, found.sequence)}
          </li>
        ))}
      </ul>
    </Trouble>
  );
}
