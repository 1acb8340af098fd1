import { invalidQuery } from '../refusals';

/** One request inside a batch; the body's characters are its bytes. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** SharePoint takes no more in one batch. */
export const mostBatchParts = 100;

const tooManyParts = `The current batch message contains too many parts. Only batch messages with a maximum number of '${mostBatchParts}' query operations and changesets are allowed.`;
const tooManyInChangeSet = `The current changeset contains too many operations. Only changesets with a maximum number of '${mostBatchParts}' operations are allowed.`;

const malformed = (): Error => invalidQuery('The batch request is not valid.');

/** Splits text at its first empty line; lines end in LF or CRLF. */
const atEmptyLine = (text: string): readonly [string, string] => {
  const match = /\r?\n[ \t]*\r?\n/.exec(text);
  return match === null
    ? [text, '']
    : [text.slice(0, match.index), text.slice(match.index + match[0].length)];
};

const headersIn = (text: string): Map<string, string> => {
  const headers = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
};

/** The boundary that a multipart content type names. */
export function boundaryIn(contentType: string | undefined): string | undefined {
  if (!/^\s*multipart\/mixed/i.test(contentType ?? '')) return undefined;
  const match = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2];
}

/** The texts between the boundary lines. */
function pieces(text: string, boundary: string): string[] {
  const open = `--${boundary}`;
  const found: string[] = [];
  let start = -1;
  let at = 0;
  while (at <= text.length) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const line = text.slice(at, stop).trimEnd();
    if (line === open || line === `${open}--`) {
      if (start !== -1) found.push(text.slice(start, at));
      if (line !== open) return found;
      start = stop + 1;
    }
    at = stop + 1;
  }
  throw malformed();
}

/** The body as it was meant: JSON without what stands around it, anything else without the line ends of the frame. */
function bodyIn(text: string, length: string | undefined): string {
  const bare = text.trim();
  if (bare === '' || /^[{[]/.test(bare)) return bare;
  if (length !== undefined && /^\d{1,10}$/.test(length)) return text.slice(0, Number(length));
  return /\r\n$/.test(text) ? text.slice(0, -2) : text.replace(/^\n/, '').replace(/\n{1,2}$/, '');
}

function requestIn(text: string): BatchPart {
  const [head, body] = atEmptyLine(text.trimStart());
  const newline = head.search(/\r?\n/);
  const first = newline === -1 ? head : head.slice(0, newline);
  const line = /^([A-Za-z]+) +(\S+)(?: +HTTP\/[\d.]+)?\s*$/.exec(first);
  if (line?.[1] === undefined || line[2] === undefined) throw malformed();
  const headers = headersIn(newline === -1 ? '' : head.slice(newline));
  return {
    method: line[1].toUpperCase(),
    url: line[2],
    headers,
    body: bodyIn(body, headers.get('content-length')),
  };
}

/** Reads the requests of a batch in order; change sets are only brackets, as in SharePoint. */
export function parseBatch(text: string, boundary: string, isInside = false): readonly BatchPart[] {
  const parts: BatchPart[] = [];
  for (const piece of pieces(text, boundary)) {
    const [head, content] = atEmptyLine(piece);
    const inner = boundaryIn(headersIn(head).get('content-type'));
    if (inner === undefined) parts.push(requestIn(content));
    else if (isInside) throw malformed();
    else parts.push(...parseBatch(content, inner, true));
    if (parts.length > mostBatchParts) {
      throw invalidQuery(isInside ? tooManyInChangeSet : tooManyParts);
    }
  }
  return parts;
}
