import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Minified, as the page of a ward on a slow line loads them.
const largestEntry = 250_000;
const largestPackage = 2_000_000;

interface Sized {
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
}

const sized = (folder: string, ending: RegExp, most: number): readonly Sized[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => ({ name, most, bytes: statSync(join(folder, name)).size }));

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

const all = [
  ...sized('dist', /-web-part_[0-9a-f]+\.js$/, largestEntry),
  ...sized(join('sharepoint', 'solution'), /\.sppkg$/, largestPackage),
];
if (!all.some(({ most }) => most === largestEntry)) throw new Error('No web part is built.');
all.forEach(({ name, bytes, most }) => {
  process.stdout.write(`${kilobytes(bytes).padStart(9)} of ${kilobytes(most)}  ${name}\n`);
});
const tooLarge = all.filter(({ bytes, most }) => bytes > most);
if (tooLarge.length > 0) {
  process.stderr.write(`Too large: ${tooLarge.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
