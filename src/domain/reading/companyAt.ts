import type { Span } from './noticeText';

const suffix = String.raw`(?:AB|A\/S|AS|ApS|Oy|Oyj|Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|GmbH|AG|KG|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|S\.?A\.?S?|SE|plc|PLC|Pty|Co|Company|KK|HB)`;
const word = String.raw`[\p{Lu}\d][\p{L}\d&'’.*+-]{0,40}`;
const linking = String.raw`(?:of|and|och|&|de|van|von|the)`;
const name = new RegExp(
  String.raw`${word}(?:,?[ ](?:${suffix})\b\.?|[ ](?:${linking}[ ])?${word}){0,9}(?:,?[ ](?:${suffix})(?![\p{L}])\.?){0,3}(?:[ ]\((?:an?[ ])?[\p{Lu}][^()\n]{1,40}\))?`,
  'uy',
);
const endsInSuffix = new RegExp(String.raw`(?:^|[ ,])${suffix}\.?$`, 'u');
const notAName =
  /^(?:The|This|We|Our|Your|In|On|It|If|All|Medical|Product|Products|Vi|Vår|Denna|Detta|Det|Den|Om|Ni|Field|Safety|Urgent|Dear|Läkemedelsverket|FDA|Important|Please|Customers?|Users?|Tel|Phone|MHRA|TGA)\b/u;

/** A company's name that begins at a place in a text, up to its legal form or its last capitalised word. */
export function companyAt(full: string, at: number): Span | undefined {
  name.lastIndex = at;
  const found = name.exec(full)?.[0];
  if (!found || notAName.test(found)) return undefined;
  const isAbbreviation = endsInSuffix.test(found);
  const bare = found.endsWith('.') && !isAbbreviation ? found.slice(0, -1) : found;
  const cut = bare.search(/\. (?=\p{Lu})/u);
  const firstPart = bare.slice(0, cut);
  const end = cut > 0 && !endsInSuffix.test(firstPart) ? cut : bare.length;
  return { start: at, end: at + end };
}

/** Whether a name carries a legal form (AB, Inc, GmbH …), which makes it surely a company. */
export const hasLegalForm = (words: string): boolean => endsInSuffix.test(words.trim());
