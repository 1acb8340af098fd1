import * as React from 'react';
import { usePage } from '../pageContext';
import type { LogLine } from '../../application/noticePages';

const pageSize = 200;

interface TimeLine {
  readonly lines: readonly LogLine[];
  readonly state: 'loading' | 'failed' | 'ready';
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** The events of a notice, page by page; what comes later is added when the notice has changed. */
export function useTimeLine(noticeKey: string, revision: string): TimeLine {
  const { reader } = usePage();
  const [lines, setLines] = React.useState<readonly LogLine[]>([]);
  const [state, setState] = React.useState<TimeLine['state']>('loading');
  const [hasMore, setHasMore] = React.useState(false);
  const [asked, setAsked] = React.useState(0);
  const latest = React.useRef(0);

  React.useEffect(() => {
    let ended = false;
    setState('loading');
    reader.events(noticeKey, latest.current, pageSize).then(
      (found) => {
        if (ended) return;
        latest.current = found[found.length - 1]?.position ?? latest.current;
        setLines((before) => [...before, ...found]);
        setHasMore(found.length === pageSize);
        setState('ready');
      },
      () => !ended && setState('failed'),
    );
    return () => {
      ended = true;
    };
  }, [reader, noticeKey, revision, asked]);
  return { lines, state, hasMore, more: () => setAsked((number) => number + 1) };
}
