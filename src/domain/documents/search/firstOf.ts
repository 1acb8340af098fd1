/** The first of many things in an order, without putting all of them in it; of equal ones those that stood first. */
export function firstOf<T>(
  things: ArrayLike<T>,
  most: number,
  inOrder: (one: T, other: T) => number,
): readonly T[] {
  const first: T[] = [];
  for (let at = 0; at < things.length; at += 1) {
    const thing = things[at] as T;
    const last = first[first.length - 1];
    if (first.length >= most && (last === undefined || inOrder(thing, last) >= 0)) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(thing, first[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, thing);
    if (first.length > most) first.pop();
  }
  return first;
}
