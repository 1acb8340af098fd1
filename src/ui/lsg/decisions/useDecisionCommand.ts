import type { CommandIn } from '../../../application/records/commandRecord';
import type {
  DecisionRules,
  StatementRules,
} from '../../../application/decisions/decisionCommands';
import { type Command, useCommand } from '../../hooks/useCommand';
import { useShell } from '../../shell/shellContext';

type Rules = DecisionRules & StatementRules;
export type DecisionCommandName = keyof Rules;

/** The key that an answer of the service names. */
export const keyIn = (body: unknown): string | undefined => {
  const { key } = (body ?? {}) as { readonly key?: unknown };
  return typeof key === 'string' ? key : undefined;
};

/** A command on a statement or a decision by the name of its rule; `onKey` is told which record stands for it now. */
export function useDecisionCommand<N extends DecisionCommandName>(
  key: string,
  name: N,
  onKey: (key: string) => void = () => undefined,
): Command<[CommandIn<Rules, N>]> {
  const { commands } = useShell();
  return useCommand<[CommandIn<Rules, N>]>(async (id, wish) => {
    const done = await commands.onRecord(id, 'decisions', key, name, wish as object, keyIn);
    if (done.outcome === 'done') onKey(done.value);
    return done;
  }, `decision/${key}/${name}`);
}
