import type { AssignmentRules } from '../../application/assignments/assignmentCommands';
import type { AuditRules } from '../../application/audits/auditCommands';
import type { CaseRules } from '../../application/cases/caseCommands';
import type { NotificationRules } from '../../application/audits/notificationCommands';
import type { ProposalRules } from '../../application/voting/proposalCommands';
import { useShell } from '../shell/shellContext';
import { type Command, useCommand } from './useCommand';

/** The rules of each kind of record, by the first part of its address at the service. */
interface RulesOf {
  readonly assignments: AssignmentRules;
  /** A notification is registered beside the rules on one that is. */
  readonly audits: AuditRules & NotificationRules & { readonly register: unknown };
  readonly cases: CaseRules;
  readonly proposals: ProposalRules;
}

/** A command on a record by the name of its rule; the same wish is carried out once, however often it is sent. */
export function useRecordCommand<P extends keyof RulesOf>(
  path: P,
  key: string,
  name: keyof RulesOf[P] & string,
): Command<[wish: object]> {
  const { commands } = useShell();
  return useCommand<[wish: object]>(
    (commandId, wish) => commands.onRecord(commandId, path, key, name, wish, () => true),
    `${path}/${key}/${name}/pending`,
  );
}
