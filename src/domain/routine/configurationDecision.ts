import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { ConfigurationChange } from './configurationChange';

/** A change that a person let through; a row that came is answered by the party they chose. */
export type AcceptedChange = ConfigurationChange & { readonly answeredBy?: string };

/** What was decided of what an edition would change: what takes effect, and what is left as it is, and why. */
export interface ConfigurationDecision {
  readonly edition: string;
  readonly on: LocalDate;
  readonly accepted: readonly AcceptedChange[];
  readonly left: readonly { readonly change: ConfigurationChange; readonly reason: string }[];
}

export type SteeringEvent = {
  readonly type: 'configurationDecided';
  readonly payload: ConfigurationDecision;
};

/** What the log says of the editions of a routine that steers: each was decided of once. */
export interface Steering {
  readonly decisions: readonly (ConfigurationDecision & {
    readonly by: Person;
    readonly at: Instant;
  })[];
}

/** The decisions after one more. */
export const evolveSteering = (
  { decisions }: Steering,
  { payload }: SteeringEvent,
  { at, actor }: { readonly at: Instant; readonly actor: Person },
): Steering => ({ decisions: [...decisions, { ...payload, by: actor, at }] });

export const steeringStream = (number: string): string => `steering/${number}`;
