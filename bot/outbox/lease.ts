import type { Bookmark, Bookmarks } from '../../src/adapters/sharepoint/sharePointBookmarks';

const name = 'worker-lease';

/**
 * The right to do the work that only one instance may do: follow the log and empty the outbox.
 * Whoever holds it writes anew well before it runs out; another takes over when it has seen no change for that long.
 * An instance that starts again under its own name takes it back at once: its port proves the old process is gone.
 */
export interface Lease {
  /** Takes or keeps the lease; true while it is held. Call it often. */
  keep(): Promise<boolean>;
  /** True as long as the lease is certainly ours, by our own clock. Ask before every send. */
  isHeld(): boolean;
  /** Counts how often the lease was taken anew; a change means others may have worked in between. */
  term(): number;
  release(): Promise<void>;
}

interface Seen {
  readonly version: string;
  readonly at: number;
}

export function createLease(
  bookmarks: Bookmarks,
  instance: string,
  leaseMs: number,
  monotonic: () => number,
): Lease {
  let heldUntil = 0;
  let mine: Bookmark | undefined;
  let seen: Seen | undefined;
  let terms = 0;
  let keeping: Promise<boolean> = Promise.resolve(false);

  const isHeld = (): boolean => monotonic() < heldUntil;

  const write = async (basedOn: Bookmark | undefined): Promise<boolean> => {
    const startedAt = monotonic();
    const heldBefore = isHeld();
    const value = JSON.stringify({ holder: instance, turn: startedAt });
    if (!(await bookmarks.write(name, value, basedOn))) {
      heldUntil = 0;
      mine = undefined;
      return false;
    }
    mine = await bookmarks.read(name);
    if (mine?.value !== value) return false;
    // Counted from before the write, so that ours ends before anybody else may begin.
    heldUntil = startedAt + leaseMs * 0.8;
    if (!heldBefore) terms += 1;
    return true;
  };

  const keep = async (): Promise<boolean> => {
    if (isHeld() && monotonic() < heldUntil - leaseMs * 0.5) return true;
    if (mine && isHeld()) return write(mine);
    const current = await bookmarks.read(name);
    if (!current) return write(undefined);
    const { holder } = JSON.parse(current.value) as { holder: string };
    if (holder === instance || holder === '') return write(current);
    if (seen?.version !== current.version) {
      seen = { version: current.version, at: monotonic() };
      return false;
    }
    return monotonic() - seen.at >= leaseMs ? write(current) : false;
  };

  return {
    isHeld,
    term: () => terms,
    // One at a time: two renewals on the same version would look like somebody else's.
    keep() {
      keeping = keeping.catch(() => false).then(keep);
      return keeping;
    },
    async release() {
      if (!mine || !isHeld()) return;
      heldUntil = 0;
      await bookmarks.write(name, JSON.stringify({ holder: '' }), mine);
    },
  };
}
