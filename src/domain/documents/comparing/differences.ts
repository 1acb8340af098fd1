/** A run of things in two lists: in both, only in the later, only in the earlier. */
export interface DifferentRun<T> {
  readonly kind: 'same' | 'added' | 'removed';
  readonly items: readonly T[];
}

// The table of lengths below: some thousand things a side are weighed against each other, not a whole book.
const mostCells = 1_000_000;

/**
 * What was taken out of a list and what was put in, with as much as possible left the same. Lists too long for that are
 * cut where a thing stands once in both, and each piece is looked at by itself. Of things that are the same but not
 * identical (`keyOf`), the later is given.
 */
export function differences<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => unknown = (item) => item,
): readonly DifferentRun<T>[] {
  const runs: DifferentRun<T>[] = [];
  compare(before, after, before.map(keyOf), after.map(keyOf), runs);
  return joined(runs);
}

function compare<T>(
  before: readonly T[],
  after: readonly T[],
  oldKeys: readonly unknown[],
  newKeys: readonly unknown[],
  runs: DifferentRun<T>[],
): void {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && oldKeys[head] === newKeys[head]) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    oldKeys[before.length - 1 - tail] === newKeys[after.length - 1 - tail]
  )
    tail += 1;
  runs.push({ kind: 'same', items: after.slice(0, head) });
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
  const [old, fresh] = [before.slice(head, oldEnd), after.slice(head, newEnd)];
  const [olds, news] = [oldKeys.slice(head, oldEnd), newKeys.slice(head, newEnd)];
  const anchors = old.length * fresh.length > mostCells ? anchorsIn(olds, news) : undefined;
  if (anchors === undefined) longestCommon(old, fresh, olds, news, runs);
  else if (anchors.length === 0)
    runs.push({ kind: 'removed', items: old }, { kind: 'added', items: fresh });
  else {
    let [one, other] = [0, 0];
    for (const [nextOne, nextOther] of [...anchors, [old.length, fresh.length] as const]) {
      compare(
        old.slice(one, nextOne),
        fresh.slice(other, nextOther),
        olds.slice(one, nextOne),
        news.slice(other, nextOther),
        runs,
      );
      runs.push({ kind: 'same', items: fresh.slice(nextOther, nextOther + 1) });
      [one, other] = [nextOne + 1, nextOther + 1];
    }
  }
  runs.push({ kind: 'same', items: after.slice(newEnd) });
}

function onceIn(keys: readonly unknown[]): ReadonlyMap<unknown, number> {
  const places = new Map<unknown, number>();
  const repeated = new Set<unknown>();
  keys.forEach((key, place) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, place);
  });
  repeated.forEach((key) => places.delete(key));
  return places;
}

/** Places of what stands once in either list and in the same order in both: the longest such row of them. */
function anchorsIn(
  old: readonly unknown[],
  fresh: readonly unknown[],
): readonly (readonly [number, number])[] {
  const once = onceIn(fresh);
  interface Link {
    readonly places: readonly [number, number];
    readonly before: Link | undefined;
  }
  const ends: Link[] = [];
  onceIn(old).forEach((one, key) => {
    const other = once.get(key);
    if (other === undefined) return;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.places[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    ends[low] = { places: [one, other], before: ends[low - 1] };
  });
  const anchors: (readonly [number, number])[] = [];
  for (let link = ends[ends.length - 1]; link !== undefined; link = link.before)
    anchors.push(link.places);
  return anchors.reverse();
}

function longestCommon<T>(
  old: readonly T[],
  fresh: readonly T[],
  olds: readonly unknown[],
  news: readonly unknown[],
  runs: DifferentRun<T>[],
): void {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (one: number, other: number): number => lengths[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1) {
    for (let other = fresh.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        olds[one] === news[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  let [one, other] = [0, 0];
  while (one < old.length || other < fresh.length) {
    const isInBoth = one < old.length && other < fresh.length && olds[one] === news[other];
    const goes =
      !isInBoth &&
      (other >= fresh.length || (one < old.length && at(one + 1, other) >= at(one, other + 1)));
    if (goes) runs.push({ kind: 'removed', items: old.slice(one, one + 1) });
    else runs.push({ kind: isInBoth ? 'same' : 'added', items: fresh.slice(other, other + 1) });
    if (goes || isInBoth) one += 1;
    if (!goes) other += 1;
  }
}

function joined<T>(runs: readonly DifferentRun<T>[]): readonly DifferentRun<T>[] {
  const result: { kind: DifferentRun<T>['kind']; items: T[] }[] = [];
  for (const { kind, items } of runs) {
    const last = result[result.length - 1];
    if (items.length === 0) continue;
    if (last?.kind === kind) for (const item of items) last.items.push(item);
    else result.push({ kind, items: [...items] });
  }
  return result;
}
