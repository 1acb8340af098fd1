import type { Handled } from '../domain/dispatches/answers';
import { answerTexts } from './answerTexts';
import { cardTexts } from './cardTexts';
import type { Language } from './language';

/** What a department reported as done, one thing a line: items, lots, what is not done, by whom, patients, comment. */
export function handledLines(handled: Handled, language: Language): readonly string[] {
  const words = answerTexts[language];
  const { items, lots = [], actions = [], patients, comment } = handled;
  const undone = actions.filter(({ done }) => !done);
  const performer = actions.find(({ performedBy }) => performedBy)?.performedBy;
  const numbers = undone.map(({ action }) => action + 1).join(', ');
  return [
    cardTexts[language].itemsHandled(items),
    ...lots
      .filter(({ found }) => found > 0)
      .map(({ lot, found, returned, destroyed }) => words.lotLine(lot, found, returned, destroyed)),
    ...(undone.length > 0 ? [words.undoneLine(numbers, undone[0]?.reason ?? '')] : []),
    ...(performer && performer !== 'department'
      ? [words.performedLine(words.performers[performer])]
      : []),
    ...(patients ? [words.patientsLine(patients.informed, patients.reason ?? '')] : []),
    ...(comment ? [comment] : []),
  ];
}
