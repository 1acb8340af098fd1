import type { DecisionLine } from '../../../application/decisions/decisionPages';

interface Wanted {
  readonly search: string;
  readonly stage: string;
  readonly year: string;
  readonly body: string;
}

const plain = (text: string): string => text.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();

/** Decisions of a year, a state and a body whose paragraph, key, title or diary number hold every word. */
export function foundDecisions(
  lines: readonly DecisionLine[],
  { search, stage, year, body }: Wanted,
): readonly DecisionLine[] {
  const words = plain(search).split(' ').filter(Boolean);
  return lines.filter((line) => {
    const text = plain(`${line.paragraph} ${line.key} ${line.title} ${line.diaryNumber}`);
    return (
      (stage === '' || line.stage === stage) &&
      (year === '' || `${line.year}` === year) &&
      (body === '' || line.bodyKey === body) &&
      words.every((word) => text.includes(word))
    );
  });
}
