import type { AskedReading } from '../../application/askReading';
import type { Harmonisation } from '../../application/harmonisation';
import type { OwnReading, ReadingService } from '../../application/readingPages';
import type { ReadingReport } from '../../application/reportReading';
import { doneOf, fieldsOf, outcomeOf, type SendToService } from './serviceReply';

const askedIn = (body: unknown): AskedReading | undefined => {
  const { asked, already, unreachable } = fieldsOf(body);
  return [asked, already, unreachable].every(Array.isArray) ? (body as AskedReading) : undefined;
};

const reportIn = (body: unknown): ReadingReport | undefined => {
  const { units, number } = fieldsOf(body);
  return Array.isArray(units) && typeof number === 'string' ? (body as ReadingReport) : undefined;
};

const harmonisationIn = (body: unknown): Harmonisation | undefined => {
  const { rows, administrations } = fieldsOf(body);
  return Array.isArray(rows) && Array.isArray(administrations)
    ? (body as Harmonisation)
    : undefined;
};

const ownIn = (body: unknown): readonly OwnReading[] | undefined => {
  const { readings } = fieldsOf(body);
  return Array.isArray(readings) ? (readings as readonly OwnReading[]) : undefined;
};

/** What the service does for requests to read. Without an answer it is uncertain what happened. */
export function readingService(send: SendToService): ReadingService {
  const of = (number: string): string => `document=${encodeURIComponent(number)}`;
  return {
    askReading: (commandId, number, wanted) =>
      outcomeOf(send('POST', '/api/readings/ask', { commandId, number, ...wanted }), askedIn),
    confirmReading: (commandId, request) =>
      doneOf(send('POST', '/api/readings/confirm', { commandId, request })),
    declineReading: (commandId, request, wanted) =>
      doneOf(send('POST', '/api/readings/decline', { commandId, request, ...wanted })),
    closeReading: (commandId, request) =>
      doneOf(send('POST', '/api/readings/close', { commandId, request })),
    ownReadings: () => outcomeOf(send('GET', '/api/readings/mine'), ownIn),
    harmonisation: () => outcomeOf(send('GET', '/api/harmonisation'), harmonisationIn),
    readingReport: (number) =>
      outcomeOf(send('GET', `/api/readings/report?${of(number)}`), reportIn),
    readingFile: (format, number) =>
      outcomeOf(send('GET', `/api/readings/report.${format}?${of(number)}`), (body) =>
        body instanceof Blob ? body : undefined,
      ),
  };
}
