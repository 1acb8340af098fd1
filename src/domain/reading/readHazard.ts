import { fieldValues } from './fieldValues';
import type { Read } from './noticeReading';
import { evidenceOf, oneLine, readAt, wordsOf } from './noticeText';
import type { NoticeText, Span } from './noticeText';

const harm =
  /\b(?:deaths?|die|injur\w+|harm\w*|hyp[eo]r?glyc\w+|embol\w+|infection\w*|burns?|electric shocks?|bleeding|hypoxia|stroke|cardiac arrest|delay(?:ed)? (?:in )?(?:\w+ )*(?:treatment|therapy|initiation|diagnosis)|inadequate\w*|adverse|risk to health|(?:over|under)[- ]?(?:or under )?(?:delivery|infusion)|false[- ](?:positive|negative)|misplaced|toxic|constrict\w+|wrong|different patient|interrupt\w+|incorrect|bias|loose|leak\w*|reduc\w+ (?:of|in)|delaminat\w+|detach\w*|ruptur\w+|risks?)\b|(?:allvarlig\p{L}*|skad(?:a|as|or)|död\p{L}*|risk(?:er|en)?|hälsorisk\p{L}*|allergi\p{L}*|utebli\p{L}*|fördröj\p{L}*|felaktig\p{L}*|infektion\p{L}*|blödning\p{L}*|brännskad\p{L}*|brister|farlig\p{L}*|inte (?:kan )?användas på ett säkert)(?!\p{L})/giu;
const consequence =
  /\b(?:(?:lead|leads|leading) to(?=\w|\s)|result(?:s|ing)? in|cause[sd]?|potential (?:for|risk)|can|could|may|might)\b|(?:leda till|medföra|innebära|orsaka|resultera|utsättas|kan|så stora)(?!\p{L})/giu;
const unhelpful =
  /no (?:reports?|deaths|serious|injuries)|have been no|has identified this as|use of these devices may cause|medwatch|adverse reactions or quality|contact|reported by|inga (?:skador|rapporter)|complaints|has received|\?$|^(?:the )?(?:letter|notice)|recalls? .* (?:for|due to)|press release|safety communication/i;

interface Scored extends Span {
  readonly score: number;
}

function scoreOf(words: string): number {
  if (words.length < 25 || words.length > 700 || unhelpful.test(words)) return 0;
  const harms = new Set(words.toLowerCase().match(harm)).size;
  const consequences = Math.min(2, (words.match(consequence) ?? []).length);
  return harms === 0 || consequences === 0 ? 0 : Math.min(4, harms) * 2 + consequences;
}

/** The hazard: the form's row 2.2 as it stands, else the one or two sentences that tell what may happen. */
export function readHazard(text: NoticeText): Read<string> | undefined {
  const [row] = fieldValues(text, 'hazard').filter((field) => field.isField);
  if (row) return readAt(text, oneLine(wordsOf(text, row)).slice(0, 1500), row, 0.95);
  const scored: Scored[] = text.sentences
    .slice(0, 2000)
    .map((one) => ({ ...one, score: scoreOf(wordsOf(text, one)) }))
    .filter((one) => one.score >= 3);
  const [best, second] = [...scored].sort((one, other) => other.score - one.score);
  if (!best) return undefined;
  const chosen = second && second.score >= best.score * 0.6 ? [best, second] : [best];
  const inOrder = chosen.sort((one, other) => one.start - other.start);
  const value = [...new Set(inOrder.map((one) => oneLine(wordsOf(text, one))))].join(' ');
  return { value, evidence: inOrder.map((one) => evidenceOf(text, one, 0.6)), confidence: 0.6 };
}

const malfunction =
  /\b(?:may|can|could|might|due to|because|issue|problem|defect\w*|fault\w*|fail\w*|potential|incorrect|malfunction\w*|ineffective|stopped|became aware|has identified|brist\w*)\b|(?:fel|felaktig\p{L}*|kan|brister|problem\p{L}*|orsak\p{L}*)(?!\p{L})/giu;

/** The problem as described: the form's row 2.1, the "reason for recall", else the sentence most about a fault. */
export function readProblem(text: NoticeText): Read<string> | undefined {
  const [row] = fieldValues(text, 'problem');
  if (row) {
    const words = oneLine(wordsOf(text, row));
    return readAt(text, words.slice(0, 2000), row, row.isField ? 0.95 : 0.85);
  }
  const [best] = text.sentences
    .slice(0, 400)
    .map((one) => ({ ...one, words: oneLine(wordsOf(text, one)) }))
    .filter((one) => one.words.length > 50 && one.words.length < 600 && !unhelpful.test(one.words))
    .map((one) => ({ ...one, score: new Set(one.words.toLowerCase().match(malfunction)).size }))
    .filter((one) => one.score >= 2)
    .sort((one, other) => other.score - one.score);
  return best && readAt(text, best.words, best, 0.5);
}
