import { chained } from '../domain/log/chain';
import type { Actor, LogEntry } from '../domain/log/logEntry';
import { ok, refuse, type Result } from '../domain/result';
import { AppFault } from './fault';
import type { LogTools } from './ports';
import type { RememberedStreams } from './rememberedStreams';

/** What a decision concerns: a stream, and the cause that makes trying again harmless. */
export interface Matter<S> {
  readonly stream: string;
  readonly subject: string;
  readonly cause: string;
  readonly actor: Actor;
  readonly from: (entries: readonly LogEntry[]) => S | undefined;
}

/** What deciding needs. With `remembered` it begins on the stream as it was met last, and keeps what it has added. */
export interface DecidingTools extends LogTools {
  readonly remembered?: RememberedStreams;
}

/** The state after a decision; `changed` is false when the same cause had been recorded before. */
export interface Decided<S> {
  readonly state: S;
  readonly changed: boolean;
}

const attempts = 5;

/**
 * Reads a stream, decides, and appends the one event of the decision. When somebody else was first, decides again
 * on the newer state. A refusal carries the state it was made on; an unknown stream gives undefined. What was remembered
 * may be old: it only counts when the event then finds its place behind it, and everything else is decided on the log.
 */
export async function decide<S, E extends { readonly type: string; readonly payload: unknown }, R>(
  { log, clock, sha256, remembered }: DecidingTools,
  matter: Matter<S>,
  rule: (state: S) => Result<E, R>,
): Promise<Result<Decided<S>, { readonly reason: R; readonly state: S }> | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = attempt === 0 ? remembered?.known(matter.stream) : undefined;
    const entries: readonly LogEntry[] = known ?? (await log.read(matter.stream));
    const state = matter.from(entries);
    const isRecorded = entries.some(({ cause }) => cause === matter.cause);
    if (known && (state === undefined || isRecorded)) continue;
    if (state === undefined) return undefined;
    if (isRecorded) return ok({ state, changed: false });

    const decision = rule(state);
    if (!decision.ok && known) continue;
    if (!decision.ok) return refuse({ reason: decision.refusal, state });

    const { stream, subject, cause, actor } = matter;
    const draft = { stream, subject, cause, actor, at: clock.now(), ...decision.value };
    const appended = await log.append(chained(draft, entries[entries.length - 1], sha256));
    if (appended.outcome !== 'conflict') {
      if (appended.entry.stream !== stream) {
        throw new AppFault(
          'store/contradiction',
          `${cause} was recorded for ${appended.entry.stream}.`,
        );
      }
      if (known && appended.outcome === 'known') continue;
      const grown = [...entries, appended.entry];
      if (appended.outcome === 'appended') await remembered?.learn(stream, grown);
      const after = matter.from(grown);
      if (after === undefined)
        throw new AppFault('store/contradiction', `${stream} lost its state.`);
      return ok({ state: after, changed: appended.outcome === 'appended' });
    }
  }
  throw new AppFault('store/conflict', `${matter.stream} kept changing.`);
}
