import type { Unit } from '../units/unit';

/** A unit whose channel already holds many cards that nobody has finished. */
export interface CrowdedUnit {
  readonly unitKey: string;
  readonly open: number;
}

/**
 * The units whose channel holds `limit` unfinished cards or more, most cards first. `open` counts them by channel.
 */
export function crowdedUnits(
  units: readonly Unit[],
  open: ReadonlyMap<string, number>,
  limit: number,
): readonly CrowdedUnit[] {
  return units
    .map(({ key, channel }) => ({
      unitKey: key,
      open: channel ? (open.get(channel.channelId) ?? 0) : 0,
    }))
    .filter((unit) => unit.open >= limit)
    .sort((one, other) => other.open - one.open);
}
