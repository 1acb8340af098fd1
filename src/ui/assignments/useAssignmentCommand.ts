import type { AssignmentRules } from '../../application/assignmentCommands';
import { type Command, useCommand } from '../hooks/useCommand';
import { useShell } from '../shell/shellContext';

/** Sends a command on an assignment, by the name of its rule. */
export function useAssignmentCommand(
  key: string,
  name: keyof AssignmentRules,
): Command<readonly [wish: object]> {
  const { commands } = useShell();
  return useCommand(
    (commandId: string, wish: object) =>
      commands.onRecord(commandId, 'assignments', key, name, wish, () => true),
    `assignments/${key}/${name}/pending`,
  );
}
