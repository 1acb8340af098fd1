const longestTail = 4;

const continues = (word: string, from: number, rest: string): boolean =>
  word.length - from - rest.length <= longestTail && word.startsWith(rest, from);

/**
 * Whether a word is what was written with one letter wrong, missing, too many or swapped; the word may have an ending
 * behind it. Words below five letters are taken as they are written.
 */
export function oneLetterOff(written: string, word: string): boolean {
  const { length } = written;
  if (length < 5 || word.length < length - 1 || word.length > length + 1 + longestTail)
    return false;
  let at = 0;
  while (at < length && written.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  if (at === length) return false;
  const behind = written.slice(at + 1);
  return (
    continues(word, at + 1, behind) ||
    continues(word, at + 1, written.slice(at)) ||
    continues(word, at, behind) ||
    (at + 1 < length &&
      written[at] === word[at + 1] &&
      written[at + 1] === word[at] &&
      continues(word, at + 2, written.slice(at + 2)))
  );
}
