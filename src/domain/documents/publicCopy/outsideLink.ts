const address = /https?:\/\/[^\s<>"]+/i;
const innerEndings = /(?:^|\.)(?:sharepoint\.com|local|lan|intra|intranet|internal|corp|home)$/i;

/** An address on the web with the words around it. */
export interface OutsideLink {
  readonly words: string;
  readonly href: string;
}

const isReachable = (host: string): boolean =>
  host.includes('.') && !/[[\]]|^[\d.]+$/.test(host) && !innerEndings.test(host);

/**
 * The address in a text that anybody can open; undefined when there is none, and for names that only an internal network
 * knows, whatever the text says of them (GD-23).
 */
export function outsideLink(text: string): OutsideLink | undefined {
  const found = address.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, '');
  if (found === undefined) return undefined;
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(found)?.[1] ?? '';
  if (!isReachable(host)) return undefined;
  const words = text
    .replace(found, ' ')
    .replace(/[\s.,:;(–-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { words: /\p{L}{2}/u.test(words) ? words : found, href: found };
}

/** Whether a text names an address that only an internal network knows. */
export const namesInsideAddress = (text: string): boolean =>
  address.test(text) && outsideLink(text) === undefined;
