import type { DocumentMetadata } from './document';

/** What a person should look at, though it stops nothing. */
export type MetadataWarning = 'guidelineAlone';

/** A guideline is used together with its process routine; one that names none is seldom complete (GD-21). */
export const metadataWarnings = ({
  type,
  usedWith = [],
}: Pick<DocumentMetadata, 'type' | 'usedWith'>): readonly MetadataWarning[] =>
  type === 'riktlinje' && usedWith.length === 0 ? ['guidelineAlone'] : [];
