const longest = 120;

/** A text in a thumbnail, where Teams takes tags for formatting; cut where the list has no more room. */
export const untagged = (text: string): string =>
  text.slice(0, longest).replace(/</g, '‹').replace(/>/g, '›').replace(/&/g, '＆');
