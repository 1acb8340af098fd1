import type { RecordService } from '../../application/records/recordPages';
import { outcomeOf, type SendToService } from './serviceReply';

/** Commands on records and what pages read of them from the service. Without an answer it is uncertain what happened. */
export function recordService(send: SendToService): RecordService {
  return {
    onRecord: (commandId, path, key, name, wish, accept) =>
      outcomeOf(
        send('POST', `/api/${path}/${encodeURIComponent(key)}/${name}`, { ...wish, commandId }),
        accept,
      ),
    beginRecord: (commandId, path, wish, accept) =>
      outcomeOf(send('POST', `/api/${path}`, { ...wish, commandId }), accept),
    readRecord: (path, accept) => outcomeOf(send('GET', `/api/${path}`), accept),
    recordFile: (path) =>
      outcomeOf(send('GET', `/api/${path}`), (body) => (body instanceof Blob ? body : undefined)),
    keepRecordFile: (path, file, accept) =>
      outcomeOf(send('PUT', `/api/${path}?name=${encodeURIComponent(file.name)}`, file), accept),
  };
}
