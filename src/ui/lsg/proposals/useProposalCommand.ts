import { type Command, useCommand } from '../../hooks/useCommand';
import { useShell } from '../../shell/shellContext';

const done = (): true => true;

/** A command on a proposal by the name of its rule; the same wish is carried out once, however often it is sent. */
export function useProposalCommand<W extends object>(key: string, name: string): Command<[W]> {
  const { commands } = useShell();
  return useCommand<[W]>(
    (id, wish) => commands.onRecord(id, 'proposals', key, name, wish, done),
    `proposal/${key}/${name}`,
  );
}
