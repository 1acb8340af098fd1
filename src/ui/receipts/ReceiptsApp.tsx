import * as React from 'react';
import type { Outcome } from '../../application/noticePages';
import type { OwnReading } from '../../application/readingPages';
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

const ReadingList = React.lazy(async () => {
  const { ReadingList: list } = await import(
    /* webpackChunkName: 'kvittens-receipts' */ './ReadingList'
  );
  return { default: list };
});

export interface ReceiptsAppProps extends ShellProps {
  readonly reader: ReceiptsReader;
}

/**
 * What waits for the answer of a head of department, most urgent first, and what was answered; and what
 * whoever looks is asked to read.
 */
export function ReceiptsApp({ reader, ...shell }: ReceiptsAppProps): JSX.Element {
  return (
    <Shell {...shell} title={answerPageTexts[shell.language].title}>
      <Receipts reader={reader} />
    </Shell>
  );
}

// Where the region has no documents set up the service knows of no readings.
const readingsIn = (outcome: Outcome<readonly OwnReading[]>): readonly OwnReading[] => {
  if (outcome.outcome === 'uncertain') throw new TypeError('No readings.');
  return outcome.outcome === 'done' ? outcome.value : [];
};

function Receipts({ reader }: Pick<ReceiptsAppProps, 'reader'>): JSX.Element | null {
  const { me, commands, texts, language } = useShell();
  const person = me?.person;
  const polled = usePolled(
    React.useCallback(async () => {
      if (!person) return undefined;
      const units = await reader.unitsOf(person);
      const keys = units.map(({ key }) => key);
      const [receipts, toRead] = await Promise.all([
        reader.receipts(keys),
        commands.ownReadings().then(readingsIn),
      ]);
      return { units, receipts, toRead };
    }, [reader, commands, person]),
  );
  const { state } = polled;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  if (state.status === 'loading' || !state.value) return <Waiting />;
  const { units, receipts, toRead } = state.value;
  if (units.length === 0 && toRead.length === 0) return <p>{answerPageTexts[language].noUnits}</p>;
  return (
    <>
      {state.stale && <Trouble tone="warning">{texts.stale}</Trouble>}
      <React.Suspense fallback={<Waiting />}>
        {units.length > 0 && <ReceiptList receipts={receipts} onAnswered={polled.hurry} />}
        {toRead.length > 0 && <ReadingList readings={toRead} onAnswered={polled.hurry} />}
      </React.Suspense>
    </>
  );
}
