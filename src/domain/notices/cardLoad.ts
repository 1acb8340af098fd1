import type { Unit } from '../units/unit';

/** A unit whose channel already holds many cards that nobody has finished. */
export interface CrowdedUnit {
  readonly unitKey: string;
  readonly open: number;
}

/** From this many open cards in one channel on, one more is warned of: a default of the product, not of the routine. */
export const usualCardLimit = 8;

/** The units whose channel is crowded, most cards first. `open` counts unfinished cards by channel. */
export function crowdedUnits(
  units: readonly Unit[],
  open: ReadonlyMap<string, number>,
  limit: number = usualCardLimit,
): readonly CrowdedUnit[] {
  return units
    .map(({ key, channel }) => ({
      unitKey: key,
      open: channel ? (open.get(channel.channelId) ?? 0) : 0,
    }))
    .filter((unit) => unit.open >= limit)
    .sort((one, other) => other.open - one.open);
}
