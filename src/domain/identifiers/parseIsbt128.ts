import { gatherUdi, type Udi, type UdiPart } from './udi';
import { udiDate } from './udiDates';

interface Structure {
  readonly start: string;
  readonly length: number;
  readonly part?: UdiPart;
}

// ISBT 128 data structures by their two or three first characters; what follows has a set length.
const structures: readonly Structure[] = [
  { start: '=/', length: 16, part: 'deviceIdentifier' },
  { start: '=)', length: 10, part: 'deviceIdentifier' },
  { start: '=,', length: 6, part: 'serial' },
  { start: '=>', length: 6, part: 'expires' },
  { start: '=}', length: 6, part: 'made' },
  { start: '&>', length: 10, part: 'expires' },
  { start: '&}', length: 10, part: 'made' },
  { start: '&,1', length: 18, part: 'lot' },
  { start: '&)', length: 10, part: 'lot' },
  // The donation: which giver, not which product.
  { start: '=', length: 15 },
];

/** Reads an ICCBBA code (ISBT 128). It has no check digit of its own. Undefined when it is no such code. */
export function parseIsbt128(text: string): Udi | undefined {
  if (!/^=[/)]/.test(text)) return undefined;
  const udi = gatherUdi('ICCBBA');
  let rest = text;
  while (rest !== '') {
    const found = structures.filter(({ start }) => rest.slice(0, start.length) === start)[0];
    if (!found || rest.length < found.start.length + found.length) {
      udi.warn('unread-part');
      break;
    }
    const value = rest.slice(found.start.length, found.start.length + found.length);
    if (found.part === 'expires' || found.part === 'made') {
      udi.take(found.part, udiDate(value, 'YYYJJJ'));
    } else if (found.part) udi.take(found.part, value);
    rest = rest.slice(found.start.length + found.length);
  }
  return udi.done();
}
