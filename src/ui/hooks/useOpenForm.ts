import * as React from 'react';
import { useDraft, useDrafts } from './useDraft';

/** One of several forms that are opened in place. */
export interface OpenForm<Name extends string> {
  readonly open: Name | undefined;
  /** The name that the open form keeps its draft by. */
  readonly draft: string;
  /** It was opened just now, not found open on coming back: it may take the focus. */
  readonly isNew: boolean;
  /** Opens a form, or puts all away; what was typed stays. */
  readonly show: (name: Name | undefined) => void;
  /** Puts the open form away with what was typed in it: it was sent or given up. */
  readonly close: () => void;
}

/** Which form of a place is open, kept between tabs together with what is typed in it. */
export function useOpenForm<Name extends string>(place: string): OpenForm<Name> {
  const drafts = useDrafts();
  const [open, setOpen, forgetOpen] = useDraft<Name | undefined>(place, undefined);
  const opened = React.useRef<Name>();
  const draft = `${place}/${open ?? ''}`;
  return {
    open,
    draft,
    isNew: open !== undefined && opened.current === open,
    show: (name) => {
      opened.current = name;
      setOpen(name);
    },
    close: () => {
      Array.from(drafts.keys())
        .filter((name) => name === draft || name.startsWith(`${draft}/`))
        .forEach((name) => drafts.delete(name));
      if (drafts.get(place) === open) forgetOpen();
    },
  };
}
