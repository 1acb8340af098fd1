import { hashOf, type Sha256 } from '../../domain/log/chain';
import type { Actor, LogEntry, PlacedEntry } from '../../domain/log/logEntry';
import { type Envelopes, envelopeOf, envelopePayload } from './envelopes';
import type { Appended, EventLog } from '../ports';

/** Who is said to have caused an entry in an envelope, to those who read the list `Events`. */
export const unnamed: Actor = { id: 'envelope', name: 'Slutet kuvert' };

interface Enclosed {
  readonly actor: Actor;
  readonly payload: string;
}

/**
 * The log as the service uses it: some entries lie in envelopes in the list (who caused them and what they say), and are
 * given back open. The hash covers the envelope, so that anybody can verify the chain without a key; whoever verifies
 * takes the log beneath. An envelope that does not open is given back closed: it must not stop what has nothing to do
 * with it (ADR 0020).
 */
export function logWithEnvelopes(
  log: EventLog,
  envelopes: Envelopes,
  isEnclosed: (entry: LogEntry) => boolean,
  sha256: Sha256,
): EventLog {
  const closed = (entry: LogEntry): LogEntry => {
    if (!isEnclosed(entry)) return entry;
    const { hash: _, ...inside } = entry;
    const enclosed: Enclosed = { actor: entry.actor, payload: entry.payload };
    const payload = envelopePayload(envelopes.close(JSON.stringify(enclosed), entry));
    const outside = { ...inside, actor: unnamed, payload };
    return { ...outside, hash: hashOf(outside, sha256) };
  };
  const opened = (entry: PlacedEntry): PlacedEntry => {
    const envelope = isEnclosed(entry) ? envelopeOf(entry) : undefined;
    if (envelope === undefined) return entry;
    const found = envelopes.open(envelope, entry);
    return 'text' in found ? { ...entry, ...(JSON.parse(found.text) as Enclosed) } : entry;
  };
  const answered = (appended: Appended): Appended =>
    appended.outcome === 'conflict' ? appended : { ...appended, entry: opened(appended.entry) };
  return {
    append: async (entry) => answered(await log.append(closed(entry))),
    appendEach: async (entries) => (await log.appendEach(entries.map(closed))).map(answered),
    read: async (stream) => (await log.read(stream)).map(opened),
    async byCause(cause) {
      const entry = await log.byCause(cause);
      return entry && opened(entry);
    },
    after: async (position, limit) => (await log.after(position, limit)).map(opened),
    has: (stream) => log.has(stream),
  };
}
