import { hibcCheckCharacter } from './checkDigit';
import { gatherUdi, type Udi } from './udi';
import { udiDate, type UdiDateLayout } from './udiDates';

type Gathered = ReturnType<typeof gatherUdi>;

const dateLayouts: { readonly [flag: string]: readonly [UdiDateLayout, number] } = {
  '2': ['MMDDYY', 6],
  '3': ['YYMMDD', 6],
  '4': ['YYMMDD', 8],
  '5': ['YYJJJ', 5],
  '6': ['YYJJJ', 7],
};

/** What follows "$$": perhaps a quantity, then a date in one of six layouts or none; gives back what is left. */
function afterDate(text: string, udi: Gathered): string {
  const flag = text.charAt(0);
  if (flag === '8') return afterDate(text.slice(3), udi);
  if (flag === '9') return afterDate(text.slice(6), udi);
  if (flag === '7') return text.slice(1);
  const [layout, length] = dateLayouts[flag] ?? (['MMYY', 4] as const);
  const start = dateLayouts[flag] ? 1 : 0;
  udi.take('expires', udiDate(text.slice(start, start + length), layout));
  return text.slice(start + length);
}

function readSecondary(segment: string, udi: Gathered): void {
  const [, mark, rest = ''] = /^(\$\$\+?|\$\+?|S|16D|14D|Q)(.*)$/.exec(segment) ?? [];
  if (mark === '$$' || mark === '$$+') {
    const left = afterDate(rest, udi);
    if (left !== '') udi.take(mark === '$$' ? 'lot' : 'serial', left);
  } else if (mark === '$') udi.take('lot', rest);
  else if (mark === '$+' || mark === 'S') udi.take('serial', rest);
  else if (mark === '16D' || mark === '14D') {
    udi.take(mark === '16D' ? 'made' : 'expires', udiDate(rest, 'YYYYMMDD'));
  } else if (mark !== 'Q') udi.warn('unread-part');
}

/**
 * Reads an HIBC code: labeller, product, unit of measure, and lot, serial and dates after "/" or on their own.
 * A wrong check character is warned of. Undefined when the text is no such code.
 */
export function parseHibc(text: string): Udi | undefined {
  // Printed with asterisks around it, and with a blank as check character written "_".
  const code = text.replace(/^\*|\*$/g, '').replace(/_$/, ' ');
  const body = code.slice(0, -1);
  const [first = '', ...segments] = body.slice(1).split('/');
  const isPrimary = /^[A-Z][A-Z\d]{3}[A-Z\d]{1,18}\d$/.test(first);
  // On its own the second part ends with the link character, which is the check character of the first.
  const isSecondary = /^\$.{3,}$/.test(first) && hibcCheckCharacter(first) !== undefined;
  if (code.charAt(0) !== '+' || !(isPrimary || isSecondary)) return undefined;
  const udi = gatherUdi('HIBC');
  if (hibcCheckCharacter(body) !== code.slice(-1)) udi.warn('check-digit');
  if (isPrimary) udi.take('deviceIdentifier', first);
  else readSecondary(first.slice(0, -1), udi);
  segments.forEach((segment) => readSecondary(segment, udi));
  return udi.done();
}
