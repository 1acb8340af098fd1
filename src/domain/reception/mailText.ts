/** What a subject begins with: that the mail answers another, or passes one on. */
export type SubjectPrefix = 'reply' | 'forward';

const prefixes: { readonly [word: string]: SubjectPrefix } = {
  sv: 'reply',
  re: 'reply',
  aw: 'reply',
  svar: 'reply',
  vb: 'forward',
  fw: 'forward',
  fwd: 'forward',
  wg: 'forward',
  vidarebefordrat: 'forward',
  vidarebefordran: 'forward',
};

/** The prefixes of a subject (`SV:`, `VB:`, `Fwd:`, `RE[2]:`), outermost first. */
export function prefixesOf(subject: string): readonly SubjectPrefix[] {
  const found: SubjectPrefix[] = [];
  let rest = subject.slice(0, 500).trimStart();
  for (let colon = rest.indexOf(':'); colon > 0 && colon < 24; colon = rest.indexOf(':')) {
    // Mail systems put "[Extern]" and counters beside the prefix.
    const word = rest
      .slice(0, colon)
      .replace(/\[[^\]]*\]|\(\d+\)/g, '')
      .trim()
      .toLowerCase();
    const prefix = Object.prototype.hasOwnProperty.call(prefixes, word)
      ? prefixes[word]
      : undefined;
    if (!prefix) break;
    found.push(prefix);
    rest = rest.slice(colon + 1).trimStart();
  }
  return found;
}

const senderLabels = ['från', 'from', 'von', 'fra'];
const otherLabels = [
  'skickat',
  'datum',
  'till',
  'ämne',
  'kopia',
  'sent',
  'date',
  'to',
  'subject',
  'cc',
];
const dividers: readonly (readonly [string, SubjectPrefix | undefined])[] = [
  ['ursprungligt meddelande', undefined],
  ['original message', undefined],
  ['vidarebefordrat meddelande', 'forward'],
  ['vidarebefordrat brev', 'forward'],
  ['forwarded message', 'forward'],
  ['forwarded by', 'forward'],
];
const longestHeaderLine = 300;

function labelOf(line: string): string {
  const colon = line.indexOf(':');
  return colon < 0 || colon > 12 ? '' : line.slice(0, colon).replace(/[*_>]/g, '').trim();
}

const isHeaderLine = (line: string): boolean =>
  senderLabels.includes(labelOf(line)) || otherLabels.includes(labelOf(line));

function beginsHeader(lines: readonly string[], at: number): boolean {
  if (!senderLabels.includes(labelOf(lines[at] ?? ''))) return false;
  return lines.slice(at + 1, at + 7).some((line) => otherLabels.includes(labelOf(line)));
}

function wrote(line: string): boolean {
  if (!line.endsWith(':')) return false;
  const isSwedish = line.startsWith('den ') && line.includes(' skrev') && /\d/.test(line);
  return isSwedish || (line.startsWith('on ') && line.endsWith('wrote:'));
}

/** A mail's text in two: what its sender wrote, and what was quoted or passed on below it. */
export interface MailText {
  readonly own: string;
  readonly quoted: string;
  /** `forward` when the quoted part says itself that it was passed on. */
  readonly divider?: SubjectPrefix;
}

/** Parts what the sender wrote from the earlier mail below it, by the header lines or divider that mail programs put there. */
export function partedMail(text: string): MailText {
  const lines = text.split('\n');
  let start = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(0, longestHeaderLine).trim().toLowerCase();
    const divider = dividers.find(([words]) => line.length < 80 && line.includes(words));
    const near = lines.slice(at, at + 7).map((one) => one.slice(0, 40).trim().toLowerCase());
    if (divider || wrote(line) || beginsHeader(near, 0)) {
      const parts = { own: text.slice(0, start).trim(), quoted: text.slice(start).trim() };
      return divider?.[1] ? { ...parts, divider: divider[1] } : parts;
    }
    start += (lines[at] ?? '').length + 1;
  }
  return { own: text.trim(), quoted: '' };
}

/** A text without the header lines that forwarding puts into it: what two copies of one letter have in common. */
export const withoutMailHeaders = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isHeaderLine(line.slice(0, 40).trim().toLowerCase()))
    .join('\n');
