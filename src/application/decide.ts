import { chained } from '../domain/log/chain';
import type { Actor, LogEntry } from '../domain/log/logEntry';
import { ok, refuse, type Result } from '../domain/result';
import { AppFault } from './fault';
import type { LogTools } from './ports';

/** What a decision concerns: a stream, and the cause that makes trying again harmless. */
export interface Matter<S> {
  readonly stream: string;
  readonly subject: string;
  readonly cause: string;
  readonly actor: Actor;
  readonly from: (entries: readonly LogEntry[]) => S | undefined;
}

/** The state after a decision; `changed` is false when the same cause had been recorded before. */
export interface Decided<S> {
  readonly state: S;
  readonly changed: boolean;
}

const attempts = 5;

/**
 * Reads a stream, decides, and appends the one event of the decision. When somebody else was first, decides again
 * on the newer state. A refusal carries the state it was made on; an unknown stream gives undefined.
 */
export async function decide<S, E extends { readonly type: string; readonly payload: unknown }, R>(
  { log, clock, sha256 }: LogTools,
  matter: Matter<S>,
  rule: (state: S) => Result<E, R>,
): Promise<Result<Decided<S>, { readonly reason: R; readonly state: S }> | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const entries = await log.read(matter.stream);
    const state = matter.from(entries);
    if (state === undefined) return undefined;
    if (entries.some(({ cause }) => cause === matter.cause)) return ok({ state, changed: false });

    const decision = rule(state);
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
      const after = matter.from([...entries, appended.entry]);
      if (after === undefined)
        throw new AppFault('store/contradiction', `${stream} lost its state.`);
      return ok({ state: after, changed: appended.outcome === 'appended' });
    }
  }
  throw new AppFault('store/conflict', `${matter.stream} kept changing.`);
}
