/** Longest internal name that SharePoint derives from a title. */
const longest = 32;

const encoded = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`;

/** The internal name SharePoint derives from a title: letters outside ASCII are encoded, doubles get a number. */
export function internalNameFor(title: string, isTaken: (name: string) => boolean): string {
  const characters = [...Array(title.length).keys()].map((index) => title.charAt(index));
  const name = characters
    .map((character, index) =>
      /[A-Za-z_]/.test(character) || (index > 0 && /\d/.test(character))
        ? character
        : encoded(character),
    )
    .join('')
    .slice(0, longest);
  if (!isTaken(name)) return name;
  let number = 0;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}
