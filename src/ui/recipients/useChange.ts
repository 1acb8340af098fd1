import * as React from 'react';
import type { NoticeCommand, NoticeCommandName } from '../../application/noticeCommands';
import { useCommand } from '../hooks/useCommand';
import { usePage } from '../pageContext';

export interface Change<C> {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly trouble: string | undefined;
  readonly run: (command: C) => void;
}

/** A change to something sent, with its reason; when it is refused the form stays, with the sentence that says why. */
export function useChange<N extends NoticeCommandName>(
  noticeKey: string,
  name: N,
  onDone: () => void,
): Change<NoticeCommand<N>> {
  const { commands } = usePage();
  const [reason, setReason] = React.useState('');
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
