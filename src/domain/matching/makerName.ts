import { plainText } from './plainWords';

/** Names of one and the same maker, as the region lists them: bought companies, short names, old names. */
export type MakerAlias = readonly string[];

/** Whether two names mean the same maker; `unknown` when either is missing. */
export type MakerLikeness = 'same' | 'differs' | 'unknown';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const legalForms = words(
  'ab publ abp hb kb gmbh mbh ag kg kgaa se inc incorporated corp corporation co company llc ltd limited plc lp ' +
    'llp as asa aps is ks oy oyj sa sas sasu sarl srl spa snc bv nv cv kk pty pte sl slu lda sp z oo sro doo kft zrt',
);
const places = words(
  'sverige sweden svenska nordic nordics norden scandinavia danmark denmark norge norway finland suomi deutschland ' +
    'germany europe international usa us uk emea group holding holdings',
);
const links = words('and och und et og ja the');

/**
 * A maker's name without case, accents, legal form and country, so that "EXEMPELPUMP Sverige AB (publ)" and
 * "Exempelpump GmbH & Co. KG" are one. Empty when nothing but such words is left.
 */
export function makerKey(name: string): string {
  const joined = plainText(name)
    // "A/S", "S.p.A." and "B.V." are one word each; German writes ä as ae as well.
    .replace(/(?<![\p{L}\d])(?:\p{L}[./]){1,4}\p{L}?(?![\p{L}\d])/gu, (form) =>
      form.replace(/[./]/g, ''),
    )
    .replace(/(?<=[aou])e/g, '');
  const kept = (joined.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !links.has(word));
  if (kept.length > 1 && /^(?:ab|oy|as)$/.test(kept[0] ?? '')) kept.shift();
  const isForm = (word: string): boolean => legalForms.has(word) || places.has(word);
  while (kept.length > 1 && isForm(kept[kept.length - 1] ?? '')) kept.pop();
  return kept.join(' ');
}

/** Gives each maker the one key of all its names. */
export function makerKeys(aliases: readonly MakerAlias[]): (name: string) => string {
  const known = new Map<string, string>();
  aliases.forEach((names) => {
    const key = makerKey(names[0] ?? '');
    names.forEach((name) => known.set(makerKey(name), key));
  });
  return (name) => {
    const key = makerKey(name);
    return known.get(key) ?? key;
  };
}

const isPart = (short: string, long: string): boolean =>
  short.length >= 4 && long.slice(0, short.length + 1) === `${short} `;

const isSame = (one: string, other: string): boolean =>
  one === other ||
  isPart(one, other) ||
  isPart(other, one) ||
  one.replace(/ /g, '') === other.replace(/ /g, '');

/** Compares keys of makers. One name may be the beginning of the other: "Exempelpump" and "Exempelpump Medical". */
export function compareMakers(sought: readonly string[], found: string): MakerLikeness {
  const stated = sought.filter((key) => key !== '');
  if (stated.length === 0 || found === '') return 'unknown';
  return stated.some((key) => isSame(key, found)) ? 'same' : 'differs';
}

/** Compares names with those sought, each only once: exports repeat a few makers a million times. */
export function makerLikeness(
  sought: readonly string[],
  makerKeyOf: (name: string) => string,
): (name: string) => MakerLikeness {
  const known = new Map<string, MakerLikeness>();
  return (name) => {
    const likeness = known.get(name) ?? compareMakers(sought, makerKeyOf(name));
    known.set(name, likeness);
    return likeness;
  };
}
