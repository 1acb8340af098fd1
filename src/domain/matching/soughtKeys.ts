import { gtinItem } from '../identifiers/gtin';
import { deviceKey } from '../identifiers/parseUdi';
import { articleKey } from './articleKey';
import { type NumberLimits, numberLimits } from './numberLimits';
import { plainWords } from './plainWords';
import type { SoughtProduct } from './soughtProduct';

/** What is sought, made ready for comparing: keys instead of the notice's own words. */
export interface SoughtKeys {
  readonly makers: readonly string[];
  readonly devices: ReadonlySet<string>;
  readonly deviceItems: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
  /** The words of each product name, without the maker's own. */
  readonly names: readonly (readonly string[])[];
  /** The words of each model and catalogue number, for rows that have them in the name only. */
  readonly codes: readonly (readonly string[])[];
  readonly serials: NumberLimits | undefined;
  readonly lots: NumberLimits | undefined;
}

/** What two package sizes of one product have in common; empty for codes of other issuers than GS1. */
export const itemKey = (device: string): string =>
  /^\d{14}$/.test(device) ? gtinItem(device) : '';

const present = (keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.filter((key) => key !== ''));

// Enough for every real notice, and few enough for a hostile one: exact numbers are compared whatever their number.
const mostNames = 40;
const mostCodes = 200;

const isTelling = (words: readonly string[]): boolean =>
  words.length > 1 || (words[0] ?? '').length >= 5;

function nameWords(name: string, makers: readonly string[]): readonly string[] {
  const words = plainWords(name);
  const ofMaker = makers.reduce<string[]>((all, maker) => [...all, ...maker.split(' ')], []);
  const own = words.filter((word) => ofMaker.indexOf(word) < 0);
  return own.length > 0 ? own : words;
}

/** Makes keys of what a notice says. `makerKeyOf` knows the region's aliases of makers. */
export function soughtKeys(
  sought: SoughtProduct,
  makerKeyOf: (name: string) => string,
): SoughtKeys {
  const makers = sought.makers.map(makerKeyOf).filter((key) => key !== '');
  const devices = sought.udiDi.map((text) => deviceKey(text) ?? '');
  return {
    makers,
    devices: present(devices),
    deviceItems: present(devices.map(itemKey)),
    articles: present(sought.catalogueNumbers.map(articleKey)),
    models: present(sought.models.map(articleKey)),
    names: sought.names
      .map((name) => nameWords(name, makers))
      .filter(isTelling)
      .slice(0, mostNames),
    codes: [...sought.models, ...sought.catalogueNumbers]
      .map(plainWords)
      .filter(isTelling)
      .slice(0, mostCodes),
    serials: numberLimits(sought.serials),
    lots: numberLimits(sought.lots),
  };
}
