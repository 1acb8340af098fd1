import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Call } from '../call';
import { toFailureAnswer, type Answer } from '../odata/answer';
import type { Reply } from '../odata/entity';
import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';
import { apiAddress } from '../http/apiAddress';
import { readCall } from '../readCall';
import type { Site } from '../site';
import { fold } from '../storage/tables';
import { boundaryIn, parseBatch, type BatchPart } from './parseBatch';

/** More than this SharePoint does not read of a batch. */
const mostBytes = 2_097_152;

const tooLarge = (bytes: number): Error =>
  invalidQuery(
    `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${bytes} bytes has been read from the stream; however a maximum of ${mostBytes} bytes is allowed.`,
  );

const writtenPart = (answer: Answer): readonly (string | Buffer)[] => {
  const etag = answer.etag === undefined ? '' : `ETAG: ${answer.etag}\r\n`;
  const location = answer.location === undefined ? '' : `LOCATION: ${answer.location}\r\n`;
  const type =
    answer.contentType ?? 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8';
  const head =
    'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n` +
    `CONTENT-TYPE: ${type}\r\n${etag}${location}\r\n`;
  return [head, answer.body, '\r\n'];
};

const fromBytes = (text: string): Buffer => Buffer.from(text, 'latin1');

const decodedPath = (url: URL): string => {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
};

const addressIn = (site: Site, part: BatchPart): URL => {
  const address = `${site.webUrl}/_api/`;
  const given = fromBytes(part.url).toString('utf8');
  if (!URL.canParse(given, address))
    throw invalidQuery('The address of a batch part is not valid.');
  const url = apiAddress(new URL(given, address));
  const web = decodedPath(url).replace(/\/_api(\/.*)?$/is, '');
  if (fold(web) !== fold(site.path))
    throw invalidQuery(`The batch request of '${site.webUrl}' cannot address '${given}'.`);
  if (/\/\$batch\/?$/i.test(url.pathname)) throw new NotBuilt('a batch in a batch');
  return url;
};

/** Answers every part of a batch in order, all of them on the web that the batch is sent to; each stands or falls alone. */
export function answerBatch(site: Site, call: Call, answer: (part: Call) => Answer): Reply {
  const boundary = boundaryIn(call.header('content-type'));
  if (boundary === undefined) {
    throw invalidQuery('A batch needs the content type multipart/mixed with a boundary.');
  }
  const answerPart = (part: BatchPart): Answer => {
    try {
      const inner = readCall(site, {
        method: part.method,
        url: addressIn(site, part),
        header: (name) => part.headers.get(name),
        body: fromBytes(part.body),
        caller: call.caller,
      });
      site.figures.count(inner, 'inBatch');
      return answer(inner);
    } catch (failure) {
      return toFailureAnswer(failure, 'minimalmetadata', `${part.method} ${part.url}`);
    }
  };
  if (call.body.length > mostBytes) throw tooLarge(call.body.length);
  const parts = parseBatch(call.body.toString('latin1'), boundary);
  const name = `batchresponse_${randomUUID()}`;
  const written = parts.flatMap((part) => [`--${name}\r\n`, ...writtenPart(answerPart(part))]);
  const pieces = [...written, `--${name}--\r\n`].map((one) =>
    typeof one === 'string' ? Buffer.from(one) : one,
  );
  return { kind: 'multipart', boundary: name, content: Buffer.concat(pieces) };
}
