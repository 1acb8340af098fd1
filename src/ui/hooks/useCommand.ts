import * as React from 'react';
import type { Outcome } from '../../application/noticePages';
import { useShell } from '../shell/shellContext';
import { useDrafts } from './useDraft';

interface Pending {
  readonly id: string;
  readonly wish: string;
}

export interface Command<A extends readonly unknown[]> {
  readonly busy: boolean;
  /** Why it was not done, as a sentence; `code` when a rule refused it. */
  readonly trouble?: { readonly message: string; readonly code?: string };
  readonly run: (...wanted: A) => Promise<boolean>;
  readonly forget: () => void;
}

/**
 * Sends a command with an id of its own. When it is uncertain whether it arrived, the same wish goes out under the
 * same id next time, so that it is carried out once; `keptAs` is the name that this holds by between tabs.
 */
export function useCommand<A extends readonly unknown[]>(
  send: (commandId: string, ...wanted: A) => Promise<Outcome<unknown>>,
  keptAs?: string,
): Command<A> {
  const { texts, newId } = useShell();
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState<Command<A>['trouble']>();
  const drafts = useDrafts();
  const own = React.useRef<Pending>();
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const keep = (pending: Pending | undefined): void => {
    own.current = pending;
    if (keptAs) drafts.set(keptAs, pending);
  };
  const run = async (...wanted: A): Promise<boolean> => {
    const wish = JSON.stringify(wanted);
    const before = keptAs ? (drafts.get(keptAs) as Pending | undefined) : own.current;
    const pending = before?.wish === wish ? before : { id: newId(), wish };
    keep(pending);
    setBusy(true);
    setTrouble(undefined);
    const result = await send(pending.id, ...wanted);
    if (result.outcome !== 'uncertain') keep(undefined);
    if (!mounted.current) return result.outcome === 'done';
    setBusy(false);
    if (result.outcome === 'refused') setTrouble({ message: result.message, code: result.code });
    if (result.outcome === 'uncertain')
      setTrouble({ message: result.message ?? texts.service.uncertain });
    return result.outcome === 'done';
  };
  return { busy, run, forget: () => setTrouble(undefined), ...(trouble ? { trouble } : {}) };
}
