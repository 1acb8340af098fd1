import * as React from 'react';

const hidden: React.CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clip: 'rect(0 0 0 0)',
  whiteSpace: 'nowrap',
};

export const hiddenStyle = hidden;

/** A sentence for those who do not see what changed by itself. */
export function LiveRegion({ sentence }: { readonly sentence: string }): JSX.Element {
  return (
    <div aria-live="polite" style={hidden}>
      {sentence}
    </div>
  );
}
