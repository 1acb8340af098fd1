import { alikeSentences } from './alikeSentences';
import { type ChangedStretch, comparedWords, stretch } from './comparedWords';
import { differences } from './differences';

// A line that goes on with a small letter is the same sentence, broken by the width of a page.
const sentence =
  /[\s\S]*?(?:[.!?:]?\s+(?=[•◦–]|$)|[.!?:]\s+(?=[A-ZÅÄÖ0-9-])|\n\s*(?=[A-ZÅÄÖ0-9-])|\n\s*\n\s*|$)/g;
const sentencesOf = (text: string): readonly string[] =>
  (text.match(sentence) ?? []).filter((one) => one !== '');
const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

// The last sentence of a text has no space behind it, and may have become one in its middle.
const spaced = (text: string): string => (/\s$/.test(text) ? text : `${text} `);

/** A stretch of sentences that was changed: like ones are compared word by word, the others went and came. */
function changed(old: readonly string[], fresh: readonly string[]): readonly ChangedStretch[] {
  let [one, other] = [0, 0];
  return [...alikeSentences(old, fresh), [old.length, fresh.length] as const].flatMap(
    ([nextOne, nextOther]) => {
      const told = [
        ...stretch('removed', old.slice(one, nextOne).join('')),
        ...stretch('added', fresh.slice(other, nextOther).join('')),
        ...comparedWords(old[nextOne] ?? '', fresh[nextOther] ?? ''),
      ];
      [one, other] = [nextOne + 1, nextOther + 1];
      return told;
    },
  );
}

/**
 * What changed from one text to another (GD-16), as a reader would tell it: a sentence that was rewritten has gone and
 * another has come; within one that was only changed, the phrases that were. Spaces and breaks of lines are no change.
 */
export function comparedText(before: string, after: string): readonly ChangedStretch[] {
  const stretches: { readonly kind: ChangedStretch['kind']; text: string }[] = [];
  const tell = (told: readonly ChangedStretch[]): void => {
    for (const { kind, text } of told) {
      const last = stretches[stretches.length - 1];
      if (last) last.text = spaced(last.text);
      if (last?.kind === kind) last.text += text;
      else stretches.push({ kind, text });
    }
  };
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  for (const { kind, items } of differences(sentencesOf(before), sentencesOf(after), inOneLine)) {
    if (kind === 'removed') gone = [...gone, ...items];
    else if (kind === 'added') come = [...come, ...items];
    else {
      tell(changed(gone, come));
      tell(stretch('same', items.join('')));
      [gone, come] = [[], []];
    }
  }
  tell(changed(gone, come));
  return stretches;
}
