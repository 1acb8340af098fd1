import { hasCheckDigit } from './checkDigit';
import { identifierAt, valueLengthOf } from './gs1Identifiers';
import { gtin14 } from './gtin';
import { gatherUdi, type Udi, type UdiPart } from './udi';
import { udiDate } from './udiDates';

type Element = readonly [identifier: string, value: string];

const separator = '\u001d';
const partOf: { readonly [identifier: string]: UdiPart } = {
  '01': 'deviceIdentifier',
  '10': 'lot',
  '11': 'made',
  '17': 'expires',
  '21': 'serial',
  '8006': 'deviceIdentifier',
};

/** "(01)…(17)…(10)…": as printed under the symbol. */
function inBrackets(text: string): Element[] {
  const elements: Element[] = [];
  const pattern = /\((\d{2,4})\)([^(]*)/g;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    elements.push([found[1] ?? '', (found[2] ?? '').trim()]);
  }
  return elements;
}

/** "01…17…10…": as scanned, where only values of varying length end with a separator. */
function oneAfterAnother(text: string): { elements: Element[]; rest: string } {
  const elements: Element[] = [];
  let rest = text;
  while (rest !== '') {
    const identifier = identifierAt(rest);
    if (identifier === undefined) break;
    const after = rest.slice(identifier.length);
    const length = valueLengthOf(identifier);
    const end = after.indexOf(separator);
    const value =
      length === undefined ? (end < 0 ? after : after.slice(0, end)) : after.slice(0, length);
    elements.push([identifier, value]);
    rest = after.slice(value.length).replace(/^\u001d+/, '');
  }
  return { elements, rest };
}

function toUdi(elements: readonly Element[], rest: string): Udi {
  const udi = gatherUdi('GS1');
  if (rest !== '') udi.warn('unread-part');
  elements.forEach(([identifier, value]) => {
    const part = partOf[identifier];
    if (part === 'deviceIdentifier') {
      const gtin = gtin14(value);
      udi.take(part, gtin);
      if (gtin !== undefined && !hasCheckDigit(gtin)) udi.warn('check-digit');
    } else if (part === 'expires' || part === 'made') {
      udi.take(part, value.length === 6 ? udiDate(value, 'YYMMDD') : undefined);
    } else if (part !== undefined) {
      udi.take(part, value);
    }
  });
  return udi.done();
}

/**
 * Reads a GS1 code: a bare GTIN, an element string in brackets, or one as scanned, with or without separators.
 * Without a separator a lot runs to the end, as the standard has it. Undefined when the text is no such code.
 */
export function parseGs1(text: string): Udi | undefined {
  const scanned = text
    .replace(/<GS>|\{GS\}|[|^]/gi, separator)
    .replace(/^\](?:C1|d2|Q3|e0|J1)/, '')
    .replace(/^\u001d+|\u001d+$/g, '');
  const gtin = gtin14(scanned);
  if (gtin !== undefined) return toUdi([['01', gtin]], '');
  if (/^\(\d{2,4}\)/.test(scanned)) return toUdi(inBrackets(scanned), '');
  const packed = scanned.replace(/ /g, '');
  if (!/^01\d{14}/.test(packed)) return undefined;
  const { elements, rest } = oneAfterAnother(packed);
  return toUdi(elements, rest);
}
