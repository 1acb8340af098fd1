import type { ClosingService, ReplyPreview } from '../../application/closingPages';
import type { Overview } from '../../application/overview';
import { fieldsOf, outcomeOf, type SendToService, textOf } from './serviceReply';

const previewIn = (body: unknown): ReplyPreview | undefined => {
  const { subject, text, missing } = fieldsOf(body);
  return Array.isArray(missing)
    ? { subject: textOf(subject), text: textOf(text), missing: missing.map(textOf) }
    : undefined;
};

const overviewIn = (body: unknown): Overview | undefined => {
  const { lines, administrations } = fieldsOf(body);
  return Array.isArray(lines) && Array.isArray(administrations) ? (body as Overview) : undefined;
};

/** What the service does for closing cases and for the overview. */
export function closingService(send: SendToService): ClosingService {
  const notice = (key: string): string => `/api/notices/${encodeURIComponent(key)}`;
  const time = (from: string, to: string): string =>
    `from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`;
  return {
    previewReply: (key, reply) =>
      outcomeOf(send('POST', `${notice(key)}/reply/preview`, reply), previewIn),
    keepEvidence: (key, file) =>
      outcomeOf(
        send('POST', `${notice(key)}/reply/evidence?name=${encodeURIComponent(file.name)}`, file),
        (body) => textOf(fieldsOf(body)['name']) || undefined,
      ),
    overview: (from, to) => outcomeOf(send('GET', `/api/overview?${time(from, to)}`), overviewIn),
    overviewFile: (format, from, to) =>
      outcomeOf(send('GET', `/api/overview.${format}?${time(from, to)}`), (body) =>
        body instanceof Blob ? body : undefined,
      ),
  };
}
