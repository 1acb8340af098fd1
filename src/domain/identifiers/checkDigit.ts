/** Whether the last figure of a GTIN is the check digit of the others (GS1, weights 3 and 1 from the right). */
export function hasCheckDigit(gtin: string): boolean {
  const sum = gtin
    .split('')
    .reverse()
    .reduce((total, figure, index) => total + Number(figure) * (index % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}

const hibcCharacters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/** The check character of an HIBC string (modulo 43), or undefined when a character is none of HIBC's. */
export function hibcCheckCharacter(text: string): string | undefined {
  const values = text.split('').map((character) => hibcCharacters.indexOf(character));
  if (values.indexOf(-1) >= 0) return undefined;
  return hibcCharacters[values.reduce((total, value) => total + value, 0) % 43];
}

/** Whether a PPN ends with the two check figures of the rest (IFA, modulo 97, weights from 2 upwards). */
export function hasPpnCheck(ppn: string): boolean {
  const rest = ppn.slice(0, -2);
  const sum = rest
    .split('')
    .reduce((total, character, index) => total + character.charCodeAt(0) * (index + 2), 0);
  return sum % 97 === Number(ppn.slice(-2));
}
