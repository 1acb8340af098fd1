import type { IncomingMessage } from 'node:http';
import type { ZodType, ZodTypeDef } from 'zod';
import { HttpProblem } from './httpProblem';

/** Reads the whole body, and refuses more than `limit` bytes with 413. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const tooLarge = new HttpProblem(
    413,
    'RequestEntityTooLarge',
    `The request is larger than ${limit} bytes.`,
    { connection: 'close' },
  );
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Parses bytes as JSON of the given shape, or refuses with 400 and the first thing that is wrong. */
export const parseJson = <T>(bytes: Buffer, shape: ZodType<T, ZodTypeDef, unknown>): T => {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HttpProblem(400, 'BadRequest', 'The body is not valid JSON.');
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue?.path.join('.') || 'body';
  throw new HttpProblem(400, 'BadRequest', `${place}: ${issue?.message ?? 'invalid'}`);
};

/** Reads a JSON body of the given shape, at most 1 MB unless told otherwise. */
export const readJson = async <T>(
  request: IncomingMessage,
  shape: ZodType<T, ZodTypeDef, unknown>,
  limit = 1024 * 1024,
): Promise<T> => parseJson(await readBody(request, limit), shape);
