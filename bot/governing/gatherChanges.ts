import { isDocumentStream } from '../../src/application/domainEvents';
import type { FollowEntries } from '../../src/application/followTogether';

/**
 * Gathers the numbers of documents that some events tell of, until they have been carried onward. What could not be is
 * tried at a later look: it must not hold up what follows from the log.
 */
export function gatheringChanges(
  telling: ReadonlySet<string>,
  carry: (numbers: readonly string[]) => Promise<void>,
  onBehind: (error: unknown, numbers: readonly string[]) => void,
): {
  readonly follow: FollowEntries;
  readonly catchUp: () => Promise<void>;
  /** Does what carries all of them onward, whatever waits; throws what it throws. */
  readonly withAll: (work: () => Promise<void>) => Promise<void>;
} {
  const waiting = new Set<string>();
  const withAll = async (work: () => Promise<void>): Promise<void> => {
    const numbers = Array.from(waiting);
    await work();
    numbers.forEach((number) => waiting.delete(number));
  };
  const catchUp = async (): Promise<void> => {
    const numbers = Array.from(waiting);
    if (numbers.length === 0) return;
    await withAll(() => carry(numbers)).catch((error: unknown) => onBehind(error, numbers));
  };
  return {
    withAll,
    catchUp,
    follow: async (entries) => {
      entries
        .filter(({ stream, type }) => isDocumentStream(stream) && telling.has(type))
        .forEach(({ stream }) => waiting.add(stream.slice('document/'.length)));
      await catchUp();
      return 0;
    },
  };
}
