/** Numbers for the texts of a column. Number 0 is the empty text. */
export interface NumberedTexts {
  readonly texts: readonly string[];
  readonly numberOf: (raw: string) => number;
}

/** One number for each text that occurs, cleaned when it is first seen. */
export function distinctTexts(clean: (raw: string) => string): NumberedTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [''];
  // Exports are often sorted: the same text comes many times in a row.
  let last = { raw: '', number: 0 };
  return {
    texts,
    numberOf(raw) {
      if (raw === last.raw) return last.number;
      const known = raw === '' ? 0 : numbers.get(raw);
      if (known !== undefined) {
        last = { raw, number: known };
        return known;
      }
      const text = clean(raw);
      const number = text === '' ? 0 : texts.push(text) - 1;
      numbers.set(raw, number);
      return number;
    },
  };
}

/** One number for each text, also when it has occurred: for serial numbers, where looking back only costs. */
export function allTexts(clean: (raw: string) => string): NumberedTexts {
  const texts: string[] = [''];
  const numberOf = (raw: string): number => {
    const text = raw === '' ? '' : clean(raw);
    return text === '' ? 0 : texts.push(text) - 1;
  };
  return { texts, numberOf };
}
