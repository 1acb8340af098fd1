import type { LogEntry } from '../../domain/log/logEntry';
import type { Result } from '../../domain/result';
import type { Instant, LocalDate } from '../../domain/time';
import type { Person } from '../../domain/units/unit';
import { decide, type DecidingTools } from '../decide';
import { takingTurns } from '../inTurn';

/** Who commands, and when. */
export interface RecordContext {
  readonly by: Person;
  readonly now: Instant;
  readonly today: LocalDate;
}

/** A rule: from a record as it stands and a command to the one event of the decision, or why not. */
export type RecordRule<S, C, E, R, X extends RecordContext = RecordContext> = (
  state: S,
  command: C,
  context: X,
) => Result<E, R>;

interface AnyEvent {
  readonly type: string;
  readonly payload: unknown;
}
// A table of rules holds commands of many shapes: `never` is what all of them take.
type RuleTable<S, R, X extends RecordContext> = {
  readonly [name: string]: RecordRule<S, never, AnyEvent, R, X>;
};

export type CommandIn<Rules, N extends keyof Rules> = Rules[N] extends (
  state: never,
  command: infer C,
  context: never,
) => unknown
  ? C
  : never;

/** A kind of record (a case, a vote, a decision …) as commands meet it. */
export interface CommandedKind<S, R, X extends RecordContext, Rules extends RuleTable<S, R, X>> {
  readonly rules: Rules;
  readonly streamOf: (key: string) => string;
  readonly from: (entries: readonly LogEntry[], key: string) => S | undefined;
  /** What rules need beside the record, read once for each command. */
  readonly context: (
    given: RecordContext,
    key: string,
    name: keyof Rules & string,
  ) => X | Promise<X>;
  readonly unknown: R;
}

/** How a command went: the record as it stands, and why nothing changed, if so. */
export type RecordOutcome<S, R> =
  { readonly state: S; readonly refusal?: R } | { readonly state?: undefined; readonly refusal: R };

export type CommandRecord<S, R, Rules> = <N extends keyof Rules & string>(
  name: N,
  key: string,
  command: CommandIn<Rules, N>,
  by: Person,
  cause: string,
) => Promise<RecordOutcome<S, R>>;

/**
 * Carries out commands on records of one kind by the name of the rule (ADR 0010). One command is one event in the
 * record's stream. Commands on the same record take turns within this instance; between instances the log settles it.
 */
export function commandingRecords<S, R, X extends RecordContext, Rules extends RuleTable<S, R, X>>(
  tools: DecidingTools,
  kind: CommandedKind<S, R, X, Rules>,
): CommandRecord<S, R, Rules> {
  const inTurn = takingTurns();
  const { clock } = tools;
  return (name, key, command, by, cause) =>
    inTurn(key, async () => {
      const rule = kind.rules[name] as unknown as RecordRule<S, typeof command, AnyEvent, R, X>;
      const context = await kind.context({ by, now: clock.now(), today: clock.today() }, key, name);
      const matter = {
        ...{ stream: kind.streamOf(key), subject: key, cause, actor: by },
        from: (entries: readonly LogEntry[]) => kind.from(entries, key),
      };
      const outcome = await decide(tools, matter, (state) => rule(state, command, context));
      if (!outcome) return { refusal: kind.unknown };
      if (outcome.ok) return { state: outcome.value.state };
      return { state: outcome.refusal.state, refusal: outcome.refusal.reason };
    });
}
