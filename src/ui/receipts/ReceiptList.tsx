import * as React from 'react';
import type { Receipt } from '../../application/receiptPages';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { useShell } from '../shell/shellContext';
import { ReceiptCard } from './ReceiptCard';
import { byLatest, byUrgency, isWaiting } from './receiptOrder';
import { WaitingFirst } from './WaitingFirst';

interface Props {
  readonly receipts: readonly Receipt[];
  readonly onAnswered: () => void;
}

/** What waits for the answer of a head of department, and below it what was answered. */
export function ReceiptList({ receipts, onAnswered }: Props): JSX.Element {
  const { language } = useShell();
  const { waiting, nothingWaits, earlier } = answerPageTexts[language];
  return (
    <WaitingFirst
      waiting={receipts.filter(isWaiting).sort(byUrgency)}
      earlier={receipts.filter((receipt) => !isWaiting(receipt)).sort(byLatest)}
      draw={(receipt) => (
        <ReceiptCard key={receipt.key} receipt={receipt} onAnswered={onAnswered} />
      )}
      words={{ waiting, nothing: nothingWaits, earlier }}
    />
  );
}
