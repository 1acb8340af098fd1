import { documentStream } from '../domain/documents/document';
import type { DocumentSettings } from '../domain/documents/documentSettings';
import { mayAskReading } from '../domain/documents/receipts/askReading';
import { readingStream, type ReadRequest } from '../domain/documents/receipts/readRequest';
import type { ReadRequestEvent } from '../domain/documents/receipts/readRequestEvents';
import { ok, refuse, type Result } from '../domain/result';
import type { Person } from '../domain/units/unit';
import { numberOfRequest } from './answerReading';
import { decide } from './decide';
import { documentFrom } from './domainEvents';
import type { LogTools } from './ports';
import { readRequestFrom } from './readRequestFrom';

/** Why a request to read is not ended. */
export type CloseReadingRefusal =
  | { readonly code: 'reading/unknown' }
  | { readonly code: 'reading/not-the-editor' }
  | { readonly code: 'reading/ended' };

/** Ends a request to read: nobody is waited for, and what was answered stays on record. An editor or the owner. */
export const closingReading =
  (tools: LogTools, settings: Pick<DocumentSettings, 'editors'>) =>
  async (
    requestKey: string,
    by: Person,
    cause: string,
  ): Promise<Result<undefined, CloseReadingRefusal>> => {
    const number = numberOfRequest(requestKey);
    const document = documentFrom(await tools.log.read(documentStream(number)));
    if (document === undefined) return refuse({ code: 'reading/unknown' });
    if (!mayAskReading(document, by, settings)) return refuse({ code: 'reading/not-the-editor' });
    const stream = readingStream(requestKey);
    const outcome = await decide(
      tools,
      { stream, subject: number, cause, actor: by, from: readRequestFrom },
      ({ state }: ReadRequest): Result<ReadRequestEvent, CloseReadingRefusal> =>
        state === 'open'
          ? ok({ type: 'readingClosed', payload: { why: 'asked' } })
          : refuse({ code: 'reading/ended' }),
    );
    if (!outcome) return refuse({ code: 'reading/unknown' });
    return outcome.ok ? ok(undefined) : refuse(outcome.refusal.reason);
  };
