const candidate = /(?:^|\D)(?:19|20)?(\d{2})(\d{2})(\d{2})[-–+ \u00a0]?(\d{4})(?!\d)/g;

const hasRightCheckDigit = (tenDigits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) {
    const doubled = Number(tenDigits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/**
 * True when a text holds what looks like a Swedish personal identity number or co-ordination number
 * (sv. personnummer, samordningsnummer): a possible date and a right check digit. Patients are never named (C9).
 */
export function looksLikePersonalIdentityNumber(text: string): boolean {
  candidate.lastIndex = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [, year = '', month = '', day = '', last = ''] = match;
    const dayOfMonth = Number(day) > 60 ? Number(day) - 60 : Number(day);
    const possible =
      Number(month) >= 1 && Number(month) <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
    if (possible && hasRightCheckDigit(`${year}${month}${day}${last}`)) return true;
    candidate.lastIndex = match.index + 1;
  }
  return false;
}
