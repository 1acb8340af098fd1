import type { MessageHeaders } from '../../src/domain/reception/receivedMessage';

const mostBytes = 64_000;
const mostIds = 30;
const longestValue = 1_000;

/** The header lines of a mail as sent, the first of each name; folded lines are joined. */
function linesOf(raw: Uint8Array): ReadonlyMap<string, string> {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, mostBytes));
  const block = head.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = new Map<string, string>();
  block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .forEach((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
      if (name !== '' && !lines.has(name))
        lines.set(
          name,
          line
            .slice(colon + 1)
            .trim()
            .slice(0, longestValue),
        );
    });
  return lines;
}

const idsIn = (text: string | undefined): readonly string[] =>
  (text?.match(/<[^<>\s]{1,300}>/g) ?? []).slice(-mostIds);

/** The headers of a mail by which its kind and its case are known (SN-09). A bare file has none. */
export function mailHeaders(raw: Uint8Array): MessageHeaders {
  const lines = linesOf(raw);
  const stated = (name: string, key: string): object => {
    const value = lines.get(name);
    return value ? { [key]: value } : {};
  };
  const references = idsIn(lines.get('references'));
  return {
    ...stated('in-reply-to', 'inReplyTo'),
    ...stated('auto-submitted', 'autoSubmitted'),
    ...stated('precedence', 'precedence'),
    ...stated('content-type', 'contentType'),
    ...stated('return-path', 'returnPath'),
    ...(references.length > 0 ? { references } : {}),
  };
}

/** The ids of the mails that this one answers, nearest first. */
export const answeredIds = ({ inReplyTo, references = [] }: MessageHeaders): readonly string[] =>
  Array.from(new Set([...idsIn(inReplyTo), ...[...references].reverse()]));
