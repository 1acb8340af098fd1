import { fieldValues, firstLine } from './fieldValues';
import type { Read } from './noticeReading';
import { surest, wordsOf } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

type Risk = 'high' | 'medium' | 'low';

const levels: readonly { readonly risk: Risk; readonly pattern: RegExp }[] = [
  { risk: 'high', pattern: /^(?:very )?(?:high|mycket hög|hög)\b/iu },
  { risk: 'medium', pattern: /^(?:medium|moderate|medel(?:hög|stor)?|måttlig)(?!\p{L})/iu },
  { risk: 'low', pattern: /^(?:very )?(?:low|mycket låg|låg)\b/iu },
];
const inSentence =
  /\b(?:risk(?:nivån|en)?(?: (?:to|for|för)[^.\n]{0,60})? (?:is|är|has been|bedöms(?: som| vara)?|bedömts som) (?:assessed as |considered (?:to be )?|judged (?:to be )?)?)(high|medium|moderate|low|hög|medelhög|måttlig|låg)(?!\p{L})/giu;

const levelOf = (words: string): Risk | undefined =>
  levels.find(({ pattern }) => pattern.test(words))?.risk;

/** The risk only if the notice itself calls it high, medium or low. It is never concluded from harm. */
export function readRisk(text: NoticeText): Read<Risk> | undefined {
  const labelled = fieldValues(text, 'risk').flatMap((field): Candidate<Risk>[] => {
    const span = firstLine(text, field);
    const risk = levelOf(wordsOf(text, span).replace(/^[☒☑✓✔]\s?/u, ''));
    return risk ? [{ value: risk, span, confidence: 0.95 }] : [];
  });
  const told = matchesOf(text.full, inSentence).flatMap((found): Candidate<Risk>[] => {
    const risk = levelOf(found[1] ?? '');
    const span = { start: found.index, end: found.index + found[0].length };
    return risk ? [{ value: risk, span, confidence: 0.85 }] : [];
  });
  return surest(text, [...labelled, ...told]);
}
