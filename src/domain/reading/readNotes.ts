import type { Read } from './noticeReading';
import { evidenceOf } from './noticeText';
import type { NoticeText } from './noticeText';
import { leftOver } from './templateLeftOvers';
import { matchesOf } from './matchesOf';

/** Remarks for the person who handles the notice: traces of an unfilled form that were not taken as values. */
export function readNotes(text: NoticeText): Read<string> | undefined {
  const traces = matchesOf(text.full, leftOver).slice(0, 20);
  const isLong = text.isCut ? ['Texten är mycket lång: bara början är läst.'] : [];
  if (traces.length === 0 && isLong.length === 0) return undefined;
  const words = [...new Set(traces.map((trace) => trace[0]))];
  const leftOvers = words.length > 0 ? [`Rester av en mall, inte värden: ${words.join('; ')}`] : [];
  return {
    value: [...isLong, ...leftOvers].join(' '),
    evidence: traces.map((trace) =>
      evidenceOf(text, { start: trace.index, end: trace.index + trace[0].length }, 0.9),
    ),
    confidence: 0.9,
  };
}
