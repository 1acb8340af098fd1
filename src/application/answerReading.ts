import {
  confirmReading,
  declineReading,
  type DeclineReading,
  type ReadAnswerRefusal,
} from '../domain/documents/receipts/answerReading';
import { readingStream, type ReadRequest } from '../domain/documents/receipts/readRequest';
import type { Person } from '../domain/units/unit';
import { decide, type DecidingTools } from './decide';
import type { Units } from './ports';
import { readRequestFrom } from './readRequestFrom';

/** What a person says of an edition they are asked to read. */
export type ReadingAnswer =
  { readonly kind: 'confirmed' } | ({ readonly kind: 'declined' } & DeclineReading);

export interface AnswerReadingCommand {
  readonly requestKey: string;
  readonly answer: ReadingAnswer;
  readonly by: Person;
  /** Where the button was pressed; absent on the page. */
  readonly channelId?: string | undefined;
  readonly cause: string;
}

/** How an answer went: the request as it stands, and why nothing changed, if so. */
export type ReadingOutcome =
  | { readonly request: ReadRequest; readonly refusal?: ReadAnswerRefusal }
  | { readonly request?: undefined; readonly refusal: { readonly code: 'reading/unknown' } };

/** The number of the document that a request is about. */
export const numberOfRequest = (requestKey: string): string => requestKey.split('#')[0] ?? '';

/** Takes a person's answer from the card or the page, and gives the request back when it is durably in the log. */
export const answeringReading =
  (tools: DecidingTools, units: Units) =>
  async ({
    requestKey,
    answer,
    by,
    channelId,
    cause,
  }: AnswerReadingCommand): Promise<ReadingOutcome> => {
    const directory = await units.all();
    const matter = {
      stream: readingStream(requestKey),
      subject: numberOfRequest(requestKey),
      cause,
      actor: by,
      from: readRequestFrom,
    };
    const outcome = await decide(tools, matter, (request) => {
      const unit = directory.find(({ key }) => key === request.unitKey);
      const place = { by, channelId, unit };
      return answer.kind === 'confirmed'
        ? confirmReading(request, place)
        : declineReading(request, answer, place);
    });
    if (!outcome) return { refusal: { code: 'reading/unknown' } };
    if (outcome.ok) return { request: outcome.value.state };
    return { request: outcome.refusal.state, refusal: outcome.refusal.reason };
  };
