import * as React from 'react';
import type { ReceiptsReader } from '../../application/receiptPages';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { usePolled } from '../hooks/usePolled';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { Shell, type ShellProps } from '../shell/Shell';
import { useShell } from '../shell/shellContext';

const ReceiptList = React.lazy(async () => {
  const { ReceiptList: list } = await import(
    /* webpackChunkName: 'kvittens-receipts' */ './ReceiptList'
  );
  return { default: list };
});

export interface ReceiptsAppProps extends ShellProps {
  readonly reader: ReceiptsReader;
}

/** What waits for the answer of a head of department, most urgent first, and what was answered. */
export function ReceiptsApp({ reader, ...shell }: ReceiptsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={answerPageTexts[shell.language].title}>
      <Receipts reader={reader} />
    </Shell>
  );
}

function Receipts({ reader }: Pick<ReceiptsAppProps, 'reader'>): JSX.Element | null {
  const { me, texts, language } = useShell();
  const person = me?.person;
  const polled = usePolled(
    React.useCallback(async () => {
      if (!person) return undefined;
      const units = await reader.unitsOf(person);
      return { units, receipts: await reader.receipts(units.map(({ key }) => key)) };
    }, [reader, person]),
  );
  const { state } = polled;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  if (state.status === 'loading' || !state.value) return <Waiting />;
  const { units, receipts } = state.value;
  if (units.length === 0) return <p>{answerPageTexts[language].noUnits}</p>;
  return (
    <>
      {state.stale && <Trouble tone="warning">{texts.stale}</Trouble>}
      <React.Suspense fallback={<Waiting />}>
        <ReceiptList receipts={receipts} onAnswered={polled.hurry} />
      </React.Suspense>
    </>
  );
}
