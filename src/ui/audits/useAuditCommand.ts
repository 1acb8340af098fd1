import { type Command, useCommand } from '../hooks/useCommand';
import { useAudits } from './auditsContext';

/** Sends a command on an audit, by the name of its rule. */
export function useAuditCommand(auditKey: string, name: string): Command<readonly [wish: object]> {
  const { commands } = useAudits();
  return useCommand(
    (commandId: string, wish: object) =>
      commands.onRecord(commandId, 'audits', auditKey, name, wish, () => true),
    `audits/${auditKey}/${name}/pending`,
  );
}
