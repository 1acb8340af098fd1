import * as React from 'react';
import type { Receipt } from '../../application/receiptPages';
import { answerPageTexts } from '../../text/pages/answerPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { ReceiptCard } from './ReceiptCard';
import { byLatest, byUrgency, isWaiting } from './receiptOrder';

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
  section: { maxWidth: 720, marginBottom: 24 },
}));

// Older answers are found on the page of their notice.
const mostEarlier = 30;

interface Props {
  readonly receipts: readonly Receipt[];
  readonly onAnswered: () => void;
}

/** What waits, answered in place; below it what was answered. */
export function ReceiptList({ receipts, onAnswered }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(styles);
  const lists = useStyles(tableStyles);
  const words = answerPageTexts[language];
  const waiting = receipts.filter(isWaiting).sort(byUrgency);
  const earlier = receipts
    .filter((receipt) => !isWaiting(receipt))
    .sort(byLatest)
    .slice(0, mostEarlier);
  const list = (some: readonly Receipt[]): JSX.Element => (
    <ul className={lists.cards}>
      {some.map((receipt) => (
        <ReceiptCard key={receipt.key} receipt={receipt} onAnswered={onAnswered} />
      ))}
    </ul>
  );
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.heading}>{words.waiting}</h2>
        {waiting.length > 0 ? list(waiting) : <p>{words.nothingWaits}</p>}
      </section>
      {earlier.length > 0 && (
        <section className={classes.section}>
          <h2 className={classes.heading}>{words.earlier}</h2>
          {list(earlier)}
        </section>
      )}
    </>
  );
}
