import type { CSSProperties } from 'react';

/** Short fields beside each other, below each other where there is no room. */
export const sideBySide: CSSProperties = {
  display: 'grid',
  gap: 12,
  gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
};
