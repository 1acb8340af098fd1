/** Traces of a form that nobody filled in: they look like values and are none. */
export const leftOver =
  /\bdd\s+Month\s+\d{4}|\b(?:MDA|FSN|FSCA)[/-]\d{4}[/-]\d*X+\b|\bxx:xx\b|\(Enter [^)]{1,80}\)|\((?:Product Name|Version Number|Date|company name)\)|\b(?:YYYY|ÅÅÅÅ)-MM-DD\b|\bdd[/.-]mm[/.-](?:yyyy|åååå)\b|\bClick (?:here )?(?:or tap )?(?:here )?to enter\b|\bKlicka här för att\b|\[(?:insert|ange|enter)[^\]]{0,80}\]|<(?:insert|ange|enter)[^>]{0,80}>|\bX{3,}\b/gi;

const noValue =
  /^(?:n\/?a|not applicable|ej tillämpligt|ej aktuellt|none|inga|saknas|-+|–|tbd|see (?:the )?(?:medical device )?recalls? database.*|only necessary if .*|complete when this .*|choose an item.*|välj ett objekt.*)\.?$/i;

/** Whether words in the place of a value say nothing: empty, "N/A", or left over from a form. */
export function saysNothing(words: string): boolean {
  const bare = words.trim();
  if (bare === '' || noValue.test(bare)) return true;
  return bare.replace(leftOver, '').replace(/[\s().,:;|*_-]/g, '') === '';
}

/** Whether a value carries a trace of an unfilled form. */
export function hasLeftOver(words: string): boolean {
  leftOver.lastIndex = 0;
  return leftOver.test(words);
}
