import * as React from 'react';
import type { OwnReading } from '../../application/readingPages';
import { readingPageTexts } from '../../text/pages/readingPageTexts';
import { useShell } from '../shell/shellContext';
import { ReadingCard } from './ReadingCard';
import { byAnswer, byDueDay, waitsForMe } from './readingOrder';
import { WaitingFirst } from './WaitingFirst';

interface Props {
  readonly readings: readonly OwnReading[];
  readonly onAnswered: () => void;
}

/** *Att läsa*: what the person is asked to read, confirmed in place; below it what is done. */
export function ReadingList({ readings, onAnswered }: Props): JSX.Element {
  const { language } = useShell();
  const { toRead, nothingToRead, earlier } = readingPageTexts[language];
  return (
    <WaitingFirst
      waiting={readings.filter(waitsForMe).sort(byDueDay)}
      earlier={readings.filter((reading) => !waitsForMe(reading)).sort(byAnswer)}
      draw={(reading) => (
        <ReadingCard key={reading.requestKey} reading={reading} onAnswered={onAnswered} />
      )}
      words={{ waiting: toRead, nothing: nothingToRead, earlier }}
    />
  );
}
