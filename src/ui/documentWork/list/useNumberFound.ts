import * as React from 'react';
import type { DocumentLine } from '../../../application/documentWorkPages';
import { useWork } from '../workContext';

const pauseMs = 300;
const none: readonly DocumentLine[] = [];

/** Documents beyond those that are listed, whose number begins as what was written: at least three figures. */
export function useNumberFound(search: string, isNeeded: boolean): readonly DocumentLine[] {
  const { reader, capabilities } = useWork();
  const [found, setFound] = React.useState(none);
  const figures = /(\d{3,})\s*$/.exec(search)?.[1];
  const beginning = figures && isNeeded ? `${capabilities.prefix}-${figures}` : undefined;
  React.useEffect(() => {
    if (beginning === undefined) {
      setFound(none);
      return undefined;
    }
    let ended = false;
    const timer = window.setTimeout(() => {
      reader.byNumber(beginning).then(
        (lines) => !ended && setFound(lines),
        () => !ended && setFound(none),
      );
    }, pauseMs);
    return () => {
      ended = true;
      window.clearTimeout(timer);
    };
  }, [beginning, reader]);
  return found;
}
