const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const version = '1';
const marks = 240;
const bandWidth = 3;
const wordsInShingle = 3;
const fewestShingles = 8;
const mostWords = 6_000;

/** Scatters 32 bits, so that every bit of the result depends on all of them. */
function scattered(number: number): number {
  let bits = number ^ (number >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return scattered(hash);
}

function shinglesOf(text: string): readonly number[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const shingles = new Set<number>();
  for (let at = 0; at + wordsInShingle <= words.length; at += 1) {
    shingles.add(hashOf(words.slice(at, at + wordsInShingle).join(' ')));
  }
  return Array.from(shingles);
}

const salts = Array.from({ length: marks }, (_, index) => scattered(index + 1) | 1);

/**
 * The fingerprint of a text: 241 characters, whatever the length of the text, that two texts share in the measure
 * in which they share runs of three words (MinHash, six bits a mark). Empty for a text too short to tell.
 */
export function fingerprintOf(text: string): string {
  const shingles = shinglesOf(text);
  if (shingles.length < fewestShingles) return '';
  const letters = salts.map((salt) => {
    let least = 0xffffffff;
    for (const shingle of shingles) {
      const hash = Math.imul(shingle ^ salt, salt) >>> 0;
      if (hash < least) least = hash;
    }
    return alphabet.charAt(scattered(least) & 63);
  });
  return version + letters.join('');
}

const isFingerprint = (text: string): boolean =>
  text.length === marks + 1 && text.startsWith(version);

/** How like two texts are by their fingerprints: 0 nothing in common, 1 the same; undefined when one of them has none. */
export function textLikeness(one: string, other: string): number | undefined {
  if (!isFingerprint(one) || !isFingerprint(other)) return undefined;
  let same = 0;
  for (let at = 1; at <= marks; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) same += 1;
  }
  // One mark in 64 agrees by chance.
  const byChance = 1 / alphabet.length;
  return Math.max(0, (same / marks - byChance) / (1 - byChance));
}

/** Parts of a fingerprint, at least one of which two texts with a third of their runs in common surely share. */
export function bandsOf(fingerprint: string): readonly string[] {
  if (!isFingerprint(fingerprint)) return [];
  return Array.from(
    { length: marks / bandWidth },
    (_, band) => `${band}:${fingerprint.slice(1 + band * bandWidth, 1 + (band + 1) * bandWidth)}`,
  );
}
