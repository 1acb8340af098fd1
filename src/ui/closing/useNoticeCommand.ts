import type { NoticeCommand, NoticeCommandName } from '../../application/noticeCommands';
import { type Command, useCommand } from '../hooks/useCommand';
import { useShell } from '../shell/shellContext';

/** A command on a notice by the name of its rule; gives whether it was done, and says so. */
export function useNoticeCommand<N extends NoticeCommandName>(
  noticeKey: string,
  name: N,
): Command<[NoticeCommand<N>]> {
  const { commands } = useShell();
  return useCommand<[NoticeCommand<N>]>(
    (id, wanted) => commands.onNotice(id, noticeKey, name, wanted),
    `command/${noticeKey}/${name}`,
  );
}
