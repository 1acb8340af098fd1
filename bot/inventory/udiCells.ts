import { deviceKey, parseUdi } from '../../src/domain/identifiers/parseUdi';
import type { Udi } from '../../src/domain/identifiers/udi';
import { cellText } from './cellText';
import type { Oddities } from './oddities';

/** What a cell with a device identification says; empty texts for what it does not say. */
export interface UdiCell {
  readonly device: string;
  readonly lot: string;
  readonly serial: string;
  readonly made: string;
}

const nothing: UdiCell = { device: '', lot: '', serial: '', made: '' };
const mostRemembered = 50_000;

/** Reads cells with a device identification, whole (with lot and serial) or only the UDI-DI or GTIN. */
export function udiCells(oddities: Oddities) {
  const remembered = new Map<string, UdiCell>();
  const read = (raw: string): UdiCell => {
    const text = cellText(raw, oddities);
    const udi: Partial<Udi> = parseUdi(text) ?? {};
    if (udi.warnings?.includes('check-digit')) oddities.count('check-digits');
    const { deviceIdentifier = deviceKey(text) ?? '', lot = '', serial = '', made = '' } = udi;
    return { device: deviceIdentifier, lot, serial, made };
  };
  return (raw: string): UdiCell => {
    if (raw === '') return nothing;
    const known = remembered.get(raw);
    if (known) return known;
    const cell = read(raw);
    // Codes with a serial number never come again; remembering them all would fill the memory.
    if (remembered.size < mostRemembered) remembered.set(raw, cell);
    return cell;
  };
}
