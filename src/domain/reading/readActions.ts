import { fieldValues } from './fieldValues';
import type { Read } from './noticeReading';
import { listed, oneLine, trimmed, wordsOf } from './noticeText';
import type { Candidate, NoticeText, Span } from './noticeText';
import { saysNothing } from './templateLeftOvers';
import { matchesOf } from './matchesOf';

const ticked = /[☒☑✓✔■]|\[[xX]\]/u;
const unticked = /[☐□◻]|\[\s?\]/u;
const box = /(?=[☒☑✓✔■☐□◻]|\[[xX ]?\])/gu;

const imperative =
  /^(?:immediately|omedelbart|please|do|stop|discontinue|return|destroy|discard|dispose|quarantine|identify|locate|check|inspect|review|complete|contact|inform|notify|remove|segregate|confirm|forward|share|report|seek|monitor|update|verify|replace|keep|use|consider|follow|perform|read|ensure|sluta|ta|leta|identifiera|kontakta|informera|kontrollera|returnera|kassera|avskilj|spärra|sätt|märk|byt|uppdatera|bekräfta|fyll|läs|använd|följ|sprid|rapportera|svara|skicka|isolera|lokalisera|gå|se|inspektera|återlämna|destruera)\b/iu;

const bulletLine =
  /^[ \t]*(?:[-–•·▪*]|\d{1,2}[.)]|[a-z][.)])[ \t]+(\S[^\n]*(?:\n(?![ \t]*(?:[-–•·▪*]|\d{1,2}[.)])[ \t])[ \t]*\p{Ll}[^\n]*)*)/gmu;

function action(text: NoticeText, span: Span, confidence: number): Candidate<string>[] {
  const within = trimmed(text, span);
  const value = oneLine(wordsOf(text, within))
    .replace(/^[☒☑✓✔■]\s*|^\[[xX]\]\s*/u, '')
    .replace(/[;,]$/, '');
  const words = value.split(' ');
  // Short bullets are often names of departments or parts in a list within the list.
  if (confidence < 0.95 && words.length <= 4 && !value.endsWith('.') && !imperative.test(value))
    return [];
  const isRequest =
    value.length >= 6 && value.length <= 700 && !value.endsWith(':') && !saysNothing(value);
  return isRequest ? [{ value, span: within, confidence }] : [];
}

/** A row of the form with boxes: only the ticked ones are asked for. */
function fromBoxes(text: NoticeText, field: Span): Candidate<string>[] {
  const words = text.full.slice(field.start, field.end);
  const stops = matchesOf(words, box).map((stop) => stop.index);
  const boxes = stops.flatMap((from, index) => {
    const part = words.slice(from, stops[index + 1] ?? words.length);
    if (!ticked.test(part)) return [];
    const end = part.search(/\n\s*\n/);
    return action(
      text,
      { start: field.start + from, end: field.start + from + (end < 0 ? part.length : end) },
      0.95,
    );
  });
  const last = stops[stops.length - 1] ?? 0;
  const rest = words.slice(last).search(/\n\s*\n/);
  const free =
    rest < 0 ? [] : fromBullets(text, { start: field.start + last + rest, end: field.end }, 0.9);
  return [...boxes, ...free];
}

function fromBullets(text: NoticeText, span: Span, confidence: number): Candidate<string>[] {
  return matchesOf(text.full.slice(span.start, span.end), bulletLine).flatMap((found) => {
    const words = found[1] ?? '';
    const start = span.start + found.index + found[0].length - words.length;
    return action(text, { start, end: start + words.length }, confidence);
  });
}

function fromFields(text: NoticeText): Candidate<string>[] {
  return fieldValues(text, 'actions').flatMap((field) => {
    const words = text.full.slice(field.start, field.end);
    if (ticked.test(words) || unticked.test(words)) return fromBoxes(text, field);
    const bullets = fromBullets(text, field, 0.92);
    if (bullets.length > 0 || !field.isField) return bullets;
    return text.sentences
      .filter((one) => one.start >= field.start && one.end <= field.end)
      .flatMap((one) => action(text, one, 0.85));
  });
}

const addressed: readonly RegExp[] = [
  /\b(?:users?|customers?|facilities|staff|clinicians|laborator(?:y|ies))\b[^.\n]{0,60}?\b(?:(?:are|is) (?:hereby )?(?:advised|instructed|required|recommended|requested|asked|urged) to|should(?! not be contacted)|must)\s+(?=\S)/iu,
  /\bmanufacturer (?=(?:recommends|advises) (?:against|not)\b)/iu,
  /\bmanufacturer (?:recommends|advises) (?:that|to)?\s*(?!against|not)(?=\S)/iu,
  /(?<!\p{L})(?:användare|användarna|kunder|kunderna|vårdgivare|verksamheter(?:na)?|ni|personal(?:en)?)(?!\p{L})[^.\n]{0,60}?\s(?<!som\s)(?:uppmanas|ombeds|rekommenderas|bör|ska|skall|måste)\s(?:att\s)?(?=\S)/iu,
  /^(?:please|vänligen|vi ber er(?: att)?)\s+(?=\S)/iu,
];
const notAsked =
  /^(?:take the following actions|(?:do not hesitate to )?contact|don't remove|kontakta|note\b|be contacted|vara försed)|your supplier|refer to the .*website/i;

function fromSentences(text: NoticeText): Candidate<string>[] {
  return text.sentences.slice(0, 3000).flatMap((sentence) => {
    const words = text.full.slice(sentence.start, sentence.end);
    for (const pattern of addressed) {
      const found = pattern.exec(words);
      if (!found) continue;
      const start = sentence.start + found.index + found[0].length;
      const rest = oneLine(text.full.slice(start, sentence.end));
      return notAsked.test(rest) ? [] : action(text, { start, end: sentence.end }, 0.7);
    }
    return [];
  });
}

const listFollows =
  /(?:following (?:actions|instructions)|actions? (?:is|are) (?:required|recommended)|customers? to|take (?:these|the) (?:steps|actions)|asked customers|följande åtgärder|ombeds (?:ni|du) att|ni ska|vi ber er(?: att)?|gör följande|åtgärder som krävs)[^\n.]{0,80}:[ \t]*\n/giu;

/** Bullets under "take the following actions:". */
function fromLists(text: NoticeText): Candidate<string>[] {
  return matchesOf(text.full, listFollows).flatMap((found) => {
    const start = found.index + found[0].length;
    const area =
      /^(?:\s*\n)?(?:[ \t]*(?:[-–•·▪*]|\d{1,2}[.)])[ \t][^\n]*\n?(?:[ \t]{2,}[^\n]*\n?)*\n?){1,60}/.exec(
        text.full.slice(start, start + 10_000),
      );
    return area ? fromBullets(text, { start, end: start + area[0].length }, 0.88) : [];
  });
}

/** What the recipient is asked to do, in the notice's own words. The surest kind of source speaks alone. */
export function readActions(text: NoticeText): Read<readonly string[]> | undefined {
  for (const source of [fromFields, fromLists, fromSentences]) {
    const actions = source(text);
    if (actions.length > 0) return listed(text, actions.slice(0, 60));
  }
  return undefined;
}
