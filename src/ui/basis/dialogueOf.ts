import type { BasisLine } from '../../application/basisPages';
import type { BasisAnswered, BasisDialogue } from '../../domain/basis/basis';

/** The dialogue as the rules look at it, out of the lines that were read. */
export function dialogueOf(lines: readonly BasisLine[]): BasisDialogue {
  const answers: { [key: string]: BasisAnswered } = {};
  lines.forEach(({ question, given }) => {
    if (!given) return;
    const { answer, by, at } = given;
    answers[question.key] = { answer, by: { id: '', name: by }, at };
  });
  return { questions: lines.map(({ question }) => question), answers };
}

/** The parties that answered something new since last time, for those who do not see it change. */
export const newlyAnswered = (
  before: readonly BasisLine[],
  now: readonly BasisLine[],
): readonly string[] => {
  const known = new Map(before.map(({ question, given }) => [question.key, given?.at]));
  const news = now.filter(
    ({ question, given }) =>
      given !== undefined && known.has(question.key) && known.get(question.key) !== given.at,
  );
  return Array.from(new Set(news.map(({ partyName }) => partyName)));
};
