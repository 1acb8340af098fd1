const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/;
const longest = 254;

/** One address and nothing else: no name, no list, no line break that would add mail headers. */
export const isMailAddress = (text: string): boolean =>
  text.length <= longest && address.test(text);

/** What is mailed to the region's own boxes comes back as a new notice (SN-38); upper and lower case are the same (SN-36). */
export const isOwn = (ownAddresses: readonly string[], to: string): boolean =>
  ownAddresses.some((own) => own.toLowerCase() === to.trim().toLowerCase());
