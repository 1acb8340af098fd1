import type { ChangeKind, PublishedEdition } from './document';

/** The label of what is begun after the last edition: `4` for a new one, `3.1` for a revision of edition 3. */
export function nextLabel(last: PublishedEdition | undefined, kind: ChangeKind): string {
  const [edition = 0, revision = 0] = (last?.label ?? '0').split('.').map(Number);
  return kind === 'edition' ? `${edition + 1}` : `${edition}.${revision + 1}`;
}
