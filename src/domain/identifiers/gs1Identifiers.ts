// GS1 General Specifications: how long an application identifier is, by its first two figures.
const ofThree = ['23', '24', '25', '40', '41', '42', '71'];
const ofFour = ['31', '32', '33', '34', '35', '36', '39', '43', '70', '72', '80', '81', '82'];
const ofTwo = ['30', '37'];

// The identifiers whose value has a set length, and so needs no separator after it.
const valueLengths: { readonly [start: string]: number } = {
  '00': 18,
  '01': 14,
  '02': 14,
  '03': 14,
  '04': 16,
  '20': 2,
  '41': 13,
};

/** The application identifier that a text begins with, or undefined when GS1 has none such. */
export function identifierAt(text: string): string | undefined {
  const start = text.slice(0, 2);
  if (!/^\d\d$/.test(start)) return undefined;
  const isOfTwo = Number(start) <= 22 || Number(start) >= 90 || ofTwo.indexOf(start) >= 0;
  const length = isOfTwo ? 2 : ofThree.indexOf(start) >= 0 ? 3 : ofFour.indexOf(start) >= 0 ? 4 : 0;
  const identifier = text.slice(0, length);
  return length > 0 && identifier.length === length && /^\d+$/.test(identifier)
    ? identifier
    : undefined;
}

/** How many characters the value has; undefined when it runs until a separator. */
export function valueLengthOf(identifier: string): number | undefined {
  const start = Number(identifier.slice(0, 2));
  if ((start >= 11 && start <= 19) || (start >= 31 && start <= 36)) return 6;
  return valueLengths[identifier.slice(0, 2)];
}
