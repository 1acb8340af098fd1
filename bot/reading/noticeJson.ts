import path from 'node:path';
import type { Evidence, NoticeReading, Read } from '../../src/domain/reading/noticeReading';
import type { NoticeMail } from './createReader';

type Field = keyof NoticeReading;

/** The keys of the output, in order, with the field each shows and what stands for "not stated". */
const keys: readonly (readonly [string, Field, 'null' | 'list'])[] = [
  ['language', 'language', 'null'],
  ['kind', 'kind', 'null'],
  ['manufacturer', 'manufacturer', 'null'],
  ['fsn_ref', 'fsnRef', 'null'],
  ['fsca_ref', 'fscaRef', 'null'],
  ['regulator_ref', 'regulatorRef', 'null'],
  ['date', 'date', 'null'],
  ['device_names', 'deviceNames', 'list'],
  ['models', 'models', 'list'],
  ['catalogue_numbers', 'catalogueNumbers', 'list'],
  ['lots', 'lots', 'list'],
  ['serials', 'serials', 'list'],
  ['serial_ranges', 'serialRanges', 'list'],
  ['udi_di', 'udiDi', 'list'],
  ['software_versions', 'softwareVersions', 'list'],
  ['affected_scope_note', 'affectedScopeNote', 'null'],
  ['hazard_summary', 'hazardSummary', 'null'],
  ['action_required', 'actionRequired', 'list'],
  ['reply_required', 'replyRequired', 'null'],
  ['reply_deadline', 'replyDeadline', 'null'],
  ['reply_to', 'replyTo', 'list'],
  ['deadlines', 'deadlines', 'list'],
  ['action_type', 'actionType', 'list'],
  ['supersedes', 'supersedes', 'list'],
  ['notes', 'notes', 'null'],
];

/** Why nothing at all could be read, as a sentence; undefined when there was some text. */
function unreadable({ documents, problems }: NoticeMail['mail']): string | undefined {
  const hasText = documents.some(({ pages }) => pages.some((text) => text.trim() !== ''));
  // A file without text was read: there was nothing in it.
  const broken = problems.filter(({ reason }) => reason !== 'no-text');
  if (hasText || broken.length === 0) return undefined;
  return `The file cannot be read: ${broken.map(({ part, reason }) => `${part} is ${reason}`).join(', ')}.`;
}

/** A notice as one JSON object of the command `read-notice`. */
export function noticeJson(file: string, { mail, reading }: NoticeMail): Record<string, unknown> {
  const evidence: Record<string, readonly Evidence[]> = {};
  const values = keys.map(([key, field, empty]) => {
    const found: Read<unknown> | undefined = reading[field];
    if (found) evidence[key] = found.evidence;
    return [key, found ? found.value : empty === 'list' ? [] : null];
  });
  const error = unreadable(mail);
  return {
    id: path.parse(file).name,
    file,
    ...(error ? { error } : {}),
    ...Object.fromEntries(values),
    evidence,
    ...(mail.problems.length > 0 && { problems: mail.problems }),
  };
}
