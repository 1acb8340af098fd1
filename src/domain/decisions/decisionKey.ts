const bodyPattern = '[A-ZÅÄÖ]{2,10}';
const decisionPattern = new RegExp(`^(${bodyPattern})-(\\d{4})-([1-9]\\d{0,5})$`);
const statementPattern = new RegExp(`^(${bodyPattern})-(\\d{4})-T([1-9]\\d{0,5})$`);
const paragraphPattern = new RegExp(
  `^(?:(${bodyPattern})\\s*)?§\\s*([1-9]\\d{0,5})\\s*/\\s*(\\d{2})$`,
);

/** The series whose numbers a year's paragraphs of a body are (DE-01). */
export const paragraphSeries = (body: string, year: number): string => `${body}-${year}`;

export const decisionKeyOf = (body: string, year: number, number: number): string =>
  `${body}-${year}-${number}`;
export const statementKeyOf = (body: string, year: number, number: number): string =>
  `${body}-${year}-T${number}`;

/** True for the key of a decision: `RS-2026-160`. */
export const isDecisionKey = (text: string): boolean => decisionPattern.test(text);
/** True for the key of an official statement that has no paragraph yet: `RS-2026-T12`. */
export const isStatementKey = (text: string): boolean => statementPattern.test(text);

export const decisionStream = (key: string): string => `decision/${key}`;

/** The body whose decision or statement a key names. */
export const bodyOfKey = (key: string): string => key.slice(0, key.indexOf('-'));

/** A decision's paragraph as people write it, `§ 160/26` (DE-01); the key itself when it is not a decision's. */
export function paragraphOf(key: string): string {
  const [, , year = '', number = ''] = decisionPattern.exec(key) ?? [];
  return number === '' ? key : `§ ${number}/${year.slice(2)}`;
}

/** The decision that a paragraph names: `§ 160/26` of the given body, or `RS § 160/26` of the one it says. */
export function keyOfParagraph(text: string, body: string): string | undefined {
  const written = text.trim();
  if (isDecisionKey(written)) return written;
  const [, named, number, year] = paragraphPattern.exec(written) ?? [];
  return number === undefined || year === undefined
    ? undefined
    : decisionKeyOf(named ?? body, 2000 + Number(year), Number(number));
}

/** A paragraph tidied as it is kept: `§ 160/26`, `RS § 160/26`; undefined for what is none. */
export function tidyParagraph(text: string): string | undefined {
  const written = text.trim().toLocaleUpperCase('sv');
  if (isDecisionKey(written)) return `${bodyOfKey(written)} ${paragraphOf(written)}`;
  const [, named, number, year] = paragraphPattern.exec(written) ?? [];
  if (number === undefined || year === undefined) return undefined;
  return `${named === undefined ? '' : `${named} `}§ ${number}/${year}`;
}
