import { invalidQuery } from '../refusals';
import { messageTooBig } from './queryRefusals';

/** A request body without the marks of its form: plain properties, and the type it said to be. */
export interface PlainBody {
  readonly type?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than this SharePoint does not follow a body. */
const deepest = 100;

// In the verbose form a list of values is `{"results": […]}`, possibly with its own `__metadata`.
const plainValue = (value: unknown, depth: number): unknown => {
  if (depth > deepest) throw invalidQuery('Recursion depth exceeded allowed limit.');
  const inner = (one: unknown): unknown => plainValue(one, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  if (!isRecord(value)) return value;
  if (Array.isArray(value['results'])) return value['results'].map(inner);
  return plainProperties(value, depth + 1);
};

const isMark = (name: string): boolean => name === '__metadata' || name.includes('odata.');

function plainProperties(record: Record<string, unknown>, depth: number): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    if (!isMark(name)) properties[name] = plainValue(record[name], depth);
  }
  return properties;
}

const typeIn = (record: Record<string, unknown>): string | undefined => {
  const metadata = record['__metadata'];
  const type = isRecord(metadata)
    ? metadata['type']
    : (record['odata.type'] ?? record['@odata.type']);
  return typeof type === 'string' ? type.replace(/^#/, '') : undefined;
};

/** More than this SharePoint does not read of a JSON body. */
const mostBytes = 2_097_152;

const notAnEntry = (node: string): Error =>
  invalidQuery(
    `A node of type '${node}' was read from the JSON reader when trying to read the start of an entry. A 'StartObject' node was expected.`,
  );

/** The object that a JSON body is; whatever else it is, SharePoint's words for it are thrown. */
export function jsonIn(body: Buffer): Record<string, unknown> {
  if (body.length > mostBytes) throw messageTooBig(mostBytes);
  const text = body.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') throw notAnEntry('EndOfInput');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (failure) {
    const [, position] = /at position (\d+)/.exec(String(failure)) ?? [];
    const isCut =
      /end of JSON input|Unterminated/i.test(String(failure)) || Number(position) >= text.length;
    throw invalidQuery(
      isCut
        ? 'Invalid JSON. Unexpected end of input was found in JSON content. Not all object and array scopes were closed.'
        : 'Invalid JSON. A token was not recognized in the JSON content.',
    );
  }
  if (!isRecord(parsed)) throw notAnEntry(Array.isArray(parsed) ? 'StartArray' : 'PrimitiveValue');
  return parsed;
}

/** Reads a JSON body, in any of the forms that clients send. */
export function parseBody(body: Buffer): PlainBody {
  const parsed = jsonIn(body);
  const type = typeIn(parsed);
  return { ...(type === undefined ? {} : { type }), properties: plainProperties(parsed, 0) };
}

/** The inner object of a body such as `{"parameters": {…}}`. */
export function parametersIn(body: PlainBody): Readonly<Record<string, unknown>> {
  const parameters = body.properties['parameters'];
  return isRecord(parameters) ? parameters : body.properties;
}
