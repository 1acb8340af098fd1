import * as React from 'react';
import type { Outcome } from '../../application/noticePages';
import { saveBlob } from '../parts/saveBlob';

export interface Download {
  readonly busy: boolean;
  /** Why there is no file, as a sentence; empty when nothing went wrong. */
  readonly trouble: string;
  /** Fetches a file and has the browser save it by that name. */
  readonly save: (fetch: Promise<Outcome<Blob>>, name: string) => Promise<void>;
}

/** Downloads of a part of a page, one at a time; `otherwise` is said when the service said nothing. */
export function useDownload(otherwise: string): Download {
  const [busy, setBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  return {
    busy,
    trouble,
    async save(fetch, name) {
      setBusy(true);
      setTrouble('');
      const asked = await fetch;
      setBusy(false);
      if (asked.outcome === 'done') saveBlob(asked.value, name);
      else setTrouble(asked.message ?? otherwise);
    },
  };
}
