import * as React from 'react';
import type { OwnReading } from '../../application/readingPages';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { tableStyles } from '../parts/tableStyles';
import { useShell } from '../shell/shellContext';
import { ReadingCard } from './ReadingCard';
import { byAnswer, byDueDay, waitsForMe } from './readingOrder';

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
  section: { maxWidth: 720, marginBottom: 24 },
}));

const mostEarlier = 30;

interface Props {
  readonly readings: readonly OwnReading[];
  readonly onAnswered: () => void;
}

/** *Att läsa*: what the person is asked to read, confirmed in place; below it what is done. */
export function ReadingList({ readings, onAnswered }: Props): JSX.Element {
  const { language } = useShell();
  const classes = useStyles(styles);
  const lists = useStyles(tableStyles);
  const words = readingPageTexts[language];
  const waiting = readings.filter(waitsForMe).sort(byDueDay);
  const earlier = readings
    .filter((reading) => !waitsForMe(reading))
    .sort(byAnswer)
    .slice(0, mostEarlier);
  const list = (some: readonly OwnReading[]): JSX.Element => (
    <ul className={lists.cards}>
      {some.map((reading) => (
        <ReadingCard key={reading.requestKey} reading={reading} onAnswered={onAnswered} />
      ))}
    </ul>
  );
  return (
    <>
      <section className={classes.section}>
        <h2 className={classes.heading}>{words.toRead}</h2>
        {waiting.length > 0 ? list(waiting) : <p>{words.nothingToRead}</p>}
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
