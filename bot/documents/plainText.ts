/** Overrides of reading direction: they make a text look like another one. */
const misleading = /[\u202a-\u202e\u2066-\u2069]/g;
const unprintable = /(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/**
 * Text from outside, as a document may hold it: line breaks are `\n`, a tab is a space, and what XML forbids or what
 * turns the reading direction is gone. Half a character becomes U+FFFD. The length is kept.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unprintable, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(misleading, '');
