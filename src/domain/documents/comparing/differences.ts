/** A run of things in two lists: in both, only in the later, only in the earlier. */
export interface DifferentRun<T> {
  readonly kind: 'same' | 'added' | 'removed';
  readonly items: readonly T[];
}

// The table of lengths below: words of a long section, not of a whole book.
const mostCells = 4_000_000;

/** What was taken out of a list and what was put in, with as much as possible left the same. */
export function differences<T>(
  before: readonly T[],
  after: readonly T[],
): readonly DifferentRun<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const middle: readonly DifferentRun<T>[] =
    old.length * fresh.length > mostCells
      ? [
          { kind: 'removed', items: old },
          { kind: 'added', items: fresh },
        ]
      : longestCommon(old, fresh);
  return joined([
    { kind: 'same', items: before.slice(0, head) },
    ...middle,
    { kind: 'same', items: after.slice(after.length - tail) },
  ]);
}

function longestCommon<T>(old: readonly T[], fresh: readonly T[]): readonly DifferentRun<T>[] {
  const width = fresh.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        old[one] === fresh[other]
          ? (lengths[(one + 1) * width + other + 1] ?? 0) + 1
          : Math.max(
              lengths[(one + 1) * width + other] ?? 0,
              lengths[one * width + other + 1] ?? 0,
            );
    }
  }
  const runs: DifferentRun<T>[] = [];
  let [one, other] = [0, 0];
  while (one < old.length || other < fresh.length) {
    const isSame = one < old.length && other < fresh.length && old[one] === fresh[other];
    if (isSame) {
      runs.push({ kind: 'same', items: old.slice(one, one + 1) });
      one += 1;
      other += 1;
    } else if (
      other >= fresh.length ||
      (one < old.length &&
        (lengths[(one + 1) * width + other] ?? 0) >= (lengths[one * width + other + 1] ?? 0))
    ) {
      runs.push({ kind: 'removed', items: old.slice(one, one + 1) });
      one += 1;
    } else {
      runs.push({ kind: 'added', items: fresh.slice(other, other + 1) });
      other += 1;
    }
  }
  return runs;
}

function joined<T>(runs: readonly DifferentRun<T>[]): readonly DifferentRun<T>[] {
  const result: { kind: DifferentRun<T>['kind']; items: T[] }[] = [];
  for (const { kind, items } of runs) {
    const last = result[result.length - 1];
    if (items.length === 0) continue;
    if (last?.kind === kind) last.items.push(...items);
    else result.push({ kind, items: [...items] });
  }
  return result;
}
