/** Characters that SharePoint leaves out when it makes an address of a title. */
const leftOut = /[~#%&*{}\\:<>?/|"'.,;()[\]+!@$^`=\u0000-\u001f]/g;

/** The last part of a list's address: from the title at creation, with a number when it is taken. */
export function urlNameFor(title: string, isTaken: (urlName: string) => boolean): string {
  const name = title.replace(leftOut, '').trim().slice(0, 50).trim() || 'List';
  if (!isTaken(name)) return name;
  let number = 1;
  while (isTaken(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}

/** `EntityTypeName`: the address name with all but letters and digits encoded; lists have `List` behind it. */
export const entityNameFor = (urlName: string, isLibrary: boolean): string =>
  `${[...urlName]
    .map((character) =>
      /[A-Za-z0-9]/.test(character)
        ? character
        : `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .join('')}${isLibrary ? '' : 'List'}`;
