import { hasPpnCheck } from './checkDigit';
import { gatherUdi, type Udi, type UdiPart } from './udi';
import { udiDate } from './udiDates';

const partOf: { readonly [identifier: string]: UdiPart } = {
  '9N': 'deviceIdentifier',
  '1T': 'lot',
  S: 'serial',
  D: 'expires',
  '16D': 'made',
};

/** Reads an IFA code: PPN, lot, serial and dates parted by group separators. Undefined when it is none. */
export function parsePpn(text: string): Udi | undefined {
  const fields = text
    .replace(/^\[\)>(?:\u001e)?06\u001d/, '')
    .replace(/\u001e?\u0004?$/, '')
    .split('\u001d');
  if (!fields.some((field) => /^9N\w{4,22}$/.test(field))) return undefined;
  const udi = gatherUdi('IFA');
  fields.forEach((field) => {
    const [, identifier = '', value = ''] = /^(9N|1T|16D|S|D)(.+)$/.exec(field) ?? [];
    const part = partOf[identifier];
    if (part === undefined) udi.warn('unread-part');
    else if (part === 'expires') udi.take(part, udiDate(value, 'YYMMDD'));
    else if (part === 'made') udi.take(part, udiDate(value, 'YYYYMMDD'));
    else udi.take(part, value);
    if (part === 'deviceIdentifier' && !hasPpnCheck(value)) udi.warn('check-digit');
  });
  return udi.done();
}
