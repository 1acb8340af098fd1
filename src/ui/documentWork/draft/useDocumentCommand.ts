import type { DocumentWishes, DocumentWishName } from '../../../application/documentWorkPages';
import { type Command, useCommand } from '../../hooks/useCommand';
import { useShell } from '../../shell/shellContext';

/** A command on a governing document by the name of its rule; gives whether it was done, and says why not. */
export function useDocumentCommand<N extends DocumentWishName>(
  number: string,
  name: N,
  about = '',
): Command<[DocumentWishes[N]]> {
  const { commands } = useShell();
  return useCommand<[DocumentWishes[N]]>(
    (id, wish) => commands.onDocument(id, number, name, wish),
    `command/${number}/${name}/${about}`,
  );
}
