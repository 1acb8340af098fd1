import type { PlacedEntry } from '../domain/log/logEntry';

/** Carries entries of the log onward and gives how many further ones it has appended. */
export type FollowEntries = (entries: readonly PlacedEntry[]) => Promise<number>;

/** Several followers as one: each gets the same entries, one after the other. */
export const followingTogether =
  (...followers: readonly FollowEntries[]): FollowEntries =>
  async (entries) => {
    let appended = 0;
    for (const follow of followers) appended += await follow(entries);
    return appended;
  };
