import { invalidQuery } from '../refusals';

/** A request body without the marks of its form: plain properties, and the type it said to be. */
export interface PlainBody {
  readonly type?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// In the verbose form a list of values is `{"results": […]}`, possibly with its own `__metadata`.
const plainValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isRecord(value)) return value;
  if (Array.isArray(value['results'])) return value['results'].map(plainValue);
  return plainProperties(value);
};

const isMark = (name: string): boolean => name === '__metadata' || name.includes('odata.');

function plainProperties(record: Record<string, unknown>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    if (!isMark(name)) properties[name] = plainValue(record[name]);
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

/** Reads a JSON body, in any of the forms that clients send. */
export function parseBody(body: Buffer): PlainBody {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw invalidQuery('The request body is not valid JSON.');
  }
  if (!isRecord(parsed)) {
    throw invalidQuery(
      "An unexpected node was found when reading from the JSON reader. A 'StartObject' node was expected.",
    );
  }
  const type = typeIn(parsed);
  return { ...(type === undefined ? {} : { type }), properties: plainProperties(parsed) };
}

/** The inner object of a body such as `{"parameters": {…}}`. */
export function parametersIn(body: PlainBody): Readonly<Record<string, unknown>> {
  const parameters = body.properties['parameters'];
  return isRecord(parameters) ? parameters : body.properties;
}
