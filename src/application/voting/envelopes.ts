import type { LogEntry } from '../../domain/log/logEntry';
import { isFault } from '../fault';

/** The place of an entry in the log; an envelope opens only there. */
export type EnvelopePlace = Pick<LogEntry, 'stream' | 'sequence'>;

/** Why an envelope stays closed: its key is not among ours, or what it holds is not what was put in. */
export type EnvelopeProblem = 'key-missing' | 'changed';

/** Closed envelopes (sv. slutna kuvert): texts that stand in the log and that only the service reads. */
export interface Envelopes {
  close(text: string, place: EnvelopePlace): string;
  open(
    envelope: string,
    place: EnvelopePlace,
  ): { readonly text: string } | { readonly problem: EnvelopeProblem; readonly keyId: string };
}

const beginning = '{"envelope":';

/** What an entry in an envelope holds in the clear instead of its content. */
export const envelopePayload = (envelope: string): string =>
  `${beginning}${JSON.stringify(envelope)}}`;

/** The envelope of an entry that is in one and has not been opened. */
export function envelopeOf({ payload }: Pick<LogEntry, 'payload'>): string | undefined {
  if (!payload.startsWith(beginning)) return undefined;
  const { envelope } = JSON.parse(payload) as { readonly envelope: unknown };
  return typeof envelope === 'string' ? envelope : undefined;
}

/** True for the fault that votes cannot be read, since an envelope stays closed. */
export const isUnreadable = (error: unknown): boolean => isFault(error, 'votes/unreadable');
