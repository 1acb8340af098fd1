import { attributeOf, eachTag } from '../office/officeXml';

// The formats that every workbook has without saying so: days, with and without time.
const ownDayFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57].map(String));

/** A format of a person's own shows a day when it has letters for year or day outside quotes and brackets. */
const showsDay = (format: string): boolean =>
  /[ydYD]/.test(format.replace(/&quot;.*?&quot;|"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Which cell styles show numbers as days, by their place in the workbook's list of styles. */
export function dayStyles(styles: string): ReadonlySet<number> {
  const days = new Set(ownDayFormats);
  const found = new Set<number>();
  let isInCells = false;
  let place = 0;
  eachTag(styles, ['numFmt', 'cellXfs', 'xf'], ({ name, closes, attributes }) => {
    if (name === 'numFmt' && showsDay(attributeOf(attributes, 'formatCode'))) {
      days.add(attributeOf(attributes, 'numFmtId'));
    } else if (name === 'cellXfs') isInCells = !closes;
    else if (name === 'xf' && !closes && isInCells) {
      if (days.has(attributeOf(attributes, 'numFmtId'))) found.add(place);
      place += 1;
    }
  });
  return found;
}

const dayMs = 86_400_000;

/** A day that a workbook counts from the end of 1899 (or from 1904) as YYYY-MM-DD; as it stands when it is none. */
export function dayOfNumber(text: string, from1904: boolean): string {
  const days = Number(text) + (from1904 ? 1_462 : 0);
  return days >= 1 && days < 2_958_466
    ? new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * dayMs).toISOString().slice(0, 10)
    : text;
}
