import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import type { NoticeCommand } from '../../application/noticeCommands';
import { useCommand } from '../hooks/useCommand';
import { usePage } from '../pageContext';

type Name = 'setKind' | 'fileUnder' | 'supersede';

/** What a person decides about a message that came in. */
export type Decision = {
  readonly [N in Name]: { readonly name: N; readonly command: NoticeCommand<N> };
}[Name];

export interface ReceptionActions {
  readonly busy: boolean;
  /** Why the last decision was not carried out. */
  readonly trouble?: string;
  /** True when it was carried out. */
  readonly decide: (decision: Decision) => Promise<boolean>;
}

/** Carries out what a person decides about a notice, and says so. */
export function useReception(noticeKey: string, onChanged: () => void): ReceptionActions {
  const { commands, language, announce } = usePage();
  const command = useCommand<[Decision]>((id, { name, command: wanted }) =>
    commands.onNotice(id, noticeKey, name, wanted),
  );
  return {
    busy: command.busy,
    ...(command.trouble ? { trouble: command.trouble.message } : {}),
    async decide(decision) {
      if (!(await command.run(decision))) return false;
      announce(receptionPageTexts[language].saved);
      onChanged();
      return true;
    },
  };
}
