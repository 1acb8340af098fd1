const candidate = /(?:^|\D)(?:19|20)?(\d{2})(\d{2})(\d{2})[-–+ \u00a0]?(\d{4})(?!\d)/g;

const hasRightCheckDigit = (tenDigits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const doubled = Number(tenDigits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** The places of what looks like such a number, from first to last figure. */
function numbersIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [whole, year = '', month = '', day = '', last = ''] = match;
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    const possible =
      Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    const isOne = possible && hasRightCheckDigit(`${year}${month}${day}${last}`);
    const before = /^\D/.test(whole) ? 1 : 0;
    if (isOne) found.push([match.index + before, match.index + whole.length]);
    candidate.lastIndex = isOne ? match.index + whole.length : match.index + 1;
  }
  return found;
}

/**
 * True when a text holds what looks like a Swedish personal identity number or co-ordination number
 * (sv. personnummer, samordningsnummer): a possible date and a right check digit. Patients are never named (C9).
 */
export const looksLikePersonalIdentityNumber = (text: string): boolean =>
  numbersIn(text).length > 0;

/** A text with other words in the place of such numbers, as when somebody else wrote it and it cannot be refused. */
export const withoutPersonalIdentityNumbers = (text: string, instead: string): string =>
  numbersIn(text).reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}${instead}${rest.slice(to)}`,
    text,
  );
