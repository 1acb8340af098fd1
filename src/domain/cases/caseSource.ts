import { kindOfRef, type RecordKind, type RecordRef } from '../records/recordRef';
import type { CaseOrigin } from './groupCase';

/** The kinds of records that a case may come from (LS-22), each with the origin it has then. */
const sources: { readonly [Kind in RecordKind]?: CaseOrigin | '' } = {
  mail: 'mail',
  notice: 'notice',
  audit: 'audit',
  assignment: 'workingGroup',
  device: 'inHouseDevice',
  topic: 'networkTopic',
  case: '',
  decision: '',
  document: '',
};

/** True for a record of a kind that cases come from. */
export const isCaseSource = (ref: RecordRef): boolean => sources[kindOfRef(ref)] !== undefined;

/** The origin that a case has from a record; undefined when its kind tells none. */
export const originOfSource = (ref: RecordRef): CaseOrigin | undefined =>
  sources[kindOfRef(ref)] || undefined;

/** The kind of record that an origin asks for. */
export const sourceKindOf = (origin: CaseOrigin | ''): RecordKind | undefined =>
  origin === ''
    ? undefined
    : (Object.keys(sources) as RecordKind[]).find((kind) => sources[kind] === origin);

/** Numbers as people write them, by the kind of record they name. */
const numbers: readonly (readonly [pattern: RegExp, kind: RecordKind])[] = [
  [/^FSN-\d{4}-\d+$/i, 'notice'],
  [/^REV-\d{4}-\d+$/i, 'audit'],
  [/^UPP-\d{4}-\d+$/i, 'assignment'],
  [/^LSG-\d{4}-\d+$/i, 'case'],
  [/^RH-\d+$/i, 'document'],
];

/** A number as people write it, as the name of a record; undefined for anything else. */
export function recordOfNumber(written: string): RecordRef | undefined {
  const text = written.trim();
  const found = numbers.find(([pattern]) => pattern.test(text));
  return found && `${found[1]}/${text.toUpperCase()}`;
}

/** Devices and topics have no register here yet: their number or name, as it is written, is the reference. */
const unregistered: readonly RecordKind[] = ['device', 'topic'];

/** What somebody wrote that a case comes from, with the origin it has: a number of ours, or the name of a device or a topic. */
export function sourceWritten(written: string, origin: CaseOrigin | ''): string {
  const text = written.trim().replace(/\s+/g, ' ');
  const kind = sourceKindOf(origin);
  const known = recordOfNumber(text);
  if (known) return known;
  return kind !== undefined && unregistered.includes(kind) && !text.startsWith(`${kind}/`)
    ? `${kind}/${text}`
    : text;
}
