import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Call } from '../call';
import { toFailureAnswer, type Answer } from '../odata/answer';
import type { Reply } from '../odata/entity';
import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';
import { readCall } from '../readCall';
import type { Site } from '../site';
import { boundaryIn, parseBatch, type BatchPart } from './parseBatch';

const writtenPart = (answer: Answer): string => {
  const etag = answer.etag === undefined ? '' : `ETAG: ${answer.etag}\r\n`;
  const location = answer.location === undefined ? '' : `LOCATION: ${answer.location}\r\n`;
  const type =
    answer.contentType ?? 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8';
  return (
    'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n' +
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}\r\n` +
    `CONTENT-TYPE: ${type}\r\n${etag}${location}\r\n${answer.body.toString()}\r\n`
  );
};

const addressIn = (site: Site, part: BatchPart): URL => {
  const address = `${site.webUrl}/_api/`;
  if (!URL.canParse(part.url, address))
    throw invalidQuery('The address of a batch part is not valid.');
  const url = new URL(part.url, address);
  if (/\/\$batch\/?$/i.test(url.pathname)) throw new NotBuilt('a batch in a batch');
  return url;
};

/** Answers every part of a batch in order; each stands or falls alone. */
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
        body: Buffer.from(part.body, 'utf8'),
        caller: call.caller,
      });
      site.figures.count(inner, 'inBatch');
      return answer(inner);
    } catch (failure) {
      return toFailureAnswer(failure, 'minimalmetadata', `${part.method} ${part.url}`);
    }
  };
  const parts = parseBatch(call.body.toString('utf8'), boundary);
  const name = `batchresponse_${randomUUID()}`;
  const content = parts.map((part) => `--${name}\r\n${writtenPart(answerPart(part))}`).join('');
  return { kind: 'multipart', boundary: name, content: `${content}--${name}--\r\n` };
}
