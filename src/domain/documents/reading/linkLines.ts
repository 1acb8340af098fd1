import type { SourceLine } from './sourceLine';

const address = /^(?:https?:\/\/|mailto:|www\.)\S+$/i;
/** A link without its host, as some makers of PDF write it. */
const bareAddress = /^\S*%[0-9a-f]{2}\S*$/i;

/** Parts the lines that are nothing but an address, which a file lists beside its text, from the text itself. */
export function partLinks(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly links: readonly string[];
} {
  const isLink = ({ text }: SourceLine): boolean => address.test(text) || bareAddress.test(text);
  return {
    // What follows such a list is a new beginning, on the next page as a rule.
    lines: lines.flatMap((line, at) => {
      if (isLink(line)) return [];
      const before = lines[at - 1];
      return [before !== undefined && isLink(before) ? { ...line, isParted: true } : line];
    }),
    links: lines.filter(({ text }) => address.test(text)).map(({ text }) => text),
  };
}

/** Addresses on the web, each once, in the order they stand; those of mail are read as mailboxes. */
export function webLinks(texts: readonly string[], links: readonly string[]): readonly string[] {
  const printed = texts.flatMap((text) => text.match(/\bhttps?:\/\/[^\s<>"')\]]+/gi) ?? []);
  const all = [...links, ...printed].map((link) => link.replace(/[.,;:]+$/, ''));
  return [...new Set(all.filter((link) => /^(?:https?:\/\/|www\.)/i.test(link)))];
}
