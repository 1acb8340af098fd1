import type { NoticeCommand, NoticeCommandName } from '../../application/noticeCommands';
import { useCommand } from '../hooks/useCommand';
import { useDraft } from '../hooks/useDraft';
import { usePage } from '../pageContext';

export interface Change<C> {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly run: (command: C) => void;
}

/** A change to something sent, with its reason, kept beside the draft of its form; when it is refused the form stays, with the sentence that says why. */
export function useChange<N extends NoticeCommandName>(
  noticeKey: string,
  name: N,
  draft: string,
  onDone: () => void,
): Change<NoticeCommand<N>> {
  const { commands } = usePage();
  const [reason, setReason] = useDraft(`${draft}/reason`, '');
  const command = useCommand<[NoticeCommand<N>]>((id, wanted) =>
    commands.onNotice(id, noticeKey, name, wanted),
  );
  return {
    reason,
    onReason: (text) => {
      command.forget();
      setReason(text);
    },
    busy: command.busy,
    trouble: command.trouble?.message,
    run: (wanted) => void command.run(wanted).then((isDone) => isDone && onDone()),
  };
}
