import type { CaseSettings } from '../groups/collaborationSettings';
import type { Instant, LocalDate } from '../time';
import type { Person } from '../units/unit';
import type { GroupCase } from './groupCase';

/** A day on which somebody looks at what came of a case (sv. uppföljning; LS-12, LS-16), and what was found. */
export interface FollowUp {
  readonly on: LocalDate;
  readonly what: string;
  readonly by: Person;
  readonly at: Instant;
  readonly done?: { readonly note: string; readonly by: Person; readonly at: Instant };
}

/** The follow-up that is planned and not done yet. */
export const plannedFollowUp = ({
  followUps,
}: Pick<GroupCase, 'followUps'>): FollowUp | undefined =>
  followUps.find(({ done }) => done === undefined);

/** True for a case that the region wants followed up, by its origin or its phase, and that nobody has planned it for. */
export const lacksFollowUp = (
  { origin, phase, followUps }: Pick<GroupCase, 'origin' | 'phase' | 'followUps'>,
  { followUp }: Pick<CaseSettings, 'followUp'>,
): boolean =>
  followUps.length === 0 &&
  ((followUp?.origins.includes(origin) ?? false) ||
    (phase !== undefined && (followUp?.phases.includes(phase) ?? false)));
