import type { Argument } from './segments';

/** The value of an argument by name or place, as text. */
export const argumentText = (
  args: readonly Argument[],
  name: string,
  place = 0,
): string | undefined => {
  const found =
    args.find((argument) => argument.name?.toLowerCase() === name) ??
    args.filter((argument) => argument.name === undefined)[place];
  return found === undefined ? undefined : String(found.value);
};

const guid = /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;

/** A guid in small letters and without braces, or nothing when the text is none. */
export const bareGuid = (text: string | undefined): string | undefined =>
  text !== undefined && guid.test(text) ? text.replace(/[{}]/g, '').toLowerCase() : undefined;
