import { type Command, useCommand } from '../../../hooks/useCommand';
import { useLsg } from '../../lsgContext';

/** Sends a command on a case, by the name of its rule. */
export function useCaseCommand(caseKey: string, name: string): Command<readonly [wish: object]> {
  const { commands } = useLsg();
  return useCommand(
    (commandId: string, wish: object) =>
      commands.onRecord(commandId, 'cases', caseKey, name, wish, () => true),
    `cases/${caseKey}/${name}/pending`,
  );
}
