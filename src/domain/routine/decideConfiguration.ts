import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { ok, refuse, type Result } from '../result';
import type { LocalDate } from '../time';
import { isCoordinator, type Roles } from '../units/roles';
import type { Person } from '../units/unit';
import { changeKey, type ConfigurationChange } from './configurationChange';
import type { AcceptedChange, Steering, SteeringEvent } from './configurationDecision';

/** What a person says of one change: it takes effect, or is left for a reason. */
export type ConfigurationChoice =
  | { readonly change: string; readonly accept: true; readonly answeredBy?: string }
  | { readonly change: string; readonly accept: false; readonly reason: string };

/** What is decided of the changes that an edition was shown with. */
export interface DecideConfiguration {
  readonly edition: string;
  readonly choices: readonly ConfigurationChoice[];
}

export type SteeringRefusal =
  | { readonly code: 'steering/unknown' }
  | { readonly code: 'steering/not-the-coordinator' }
  | { readonly code: 'steering/newer-edition'; readonly edition: string }
  | { readonly code: 'steering/already-decided'; readonly by: string; readonly on: LocalDate }
  | { readonly code: 'steering/nothing-to-decide' }
  | { readonly code: 'steering/changed-meanwhile' }
  | { readonly code: 'steering/choice-missing' }
  | { readonly code: 'steering/reason-missing' }
  | { readonly code: 'steering/reason-too-long'; readonly most: number }
  | { readonly code: 'steering/party-missing'; readonly label: string }
  | { readonly code: 'steering/patient-named' };

export interface SteeringContext {
  readonly by: Person;
  readonly today: LocalDate;
  readonly roles: Roles;
  /** The edition in force, what it would change as things stand now, who owns it, and who may be asked of a row. */
  readonly edition: string;
  readonly changes: readonly ConfigurationChange[];
  readonly ownerId: string;
  readonly parties: readonly string[];
}

export const longestReason = 1_000;

/** The coordinator decides what the routine changes; so does the owner of the routine. */
export const maySteer = (
  by: Person,
  { roles, ownerId }: Pick<SteeringContext, 'roles' | 'ownerId'>,
): boolean => isCoordinator(roles, by) || by.id === ownerId;

type Parted = Pick<SteeringEvent['payload'], 'accepted' | 'left'>;

function parted(
  { choices }: DecideConfiguration,
  { changes, parties }: Pick<SteeringContext, 'changes' | 'parties'>,
): Result<Parted, SteeringRefusal> {
  const accepted: AcceptedChange[] = [];
  const left: Parted['left'][number][] = [];
  const chosen = new Map(choices.map((choice) => [choice.change, choice]));
  const keys = changes.map(changeKey);
  // What was shown is no longer what would change: nobody decides of what they have not seen.
  if (Array.from(chosen.keys()).some((key) => !keys.includes(key)))
    return refuse({ code: 'steering/changed-meanwhile' });
  for (const change of changes) {
    const choice = chosen.get(changeKey(change));
    if (choice === undefined) return refuse({ code: 'steering/choice-missing' });
    if (choice.accept) {
      const { answeredBy } = choice;
      if (change.kind !== 'rowAdded') accepted.push(change);
      else if (answeredBy === undefined || !parties.includes(answeredBy))
        return refuse({ code: 'steering/party-missing', label: change.label });
      else accepted.push({ ...change, answeredBy });
      continue;
    }
    const reason = choice.reason.trim();
    if (reason === '') return refuse({ code: 'steering/reason-missing' });
    if (reason.length > longestReason)
      return refuse({ code: 'steering/reason-too-long', most: longestReason });
    if (looksLikePersonalIdentityNumber(reason)) return refuse({ code: 'steering/patient-named' });
    left.push({ change, reason });
  }
  return ok({ accepted, left });
}

/**
 * Decides once, and whole, what an edition of the routine changes in how safety notices are handled: each change takes
 * effect or is left for a reason. Refuses an edition that a newer one has replaced, one that is decided already, and
 * changes that are no longer what was shown.
 */
export function decideConfiguration(
  { decisions }: Steering,
  command: DecideConfiguration,
  context: SteeringContext,
): Result<SteeringEvent, SteeringRefusal> {
  const { edition, changes, today } = context;
  if (!maySteer(context.by, context)) return refuse({ code: 'steering/not-the-coordinator' });
  if (command.edition !== edition) return refuse({ code: 'steering/newer-edition', edition });
  const before = decisions.find((one) => one.edition === edition);
  if (before)
    return refuse({ code: 'steering/already-decided', by: before.by.name, on: before.on });
  if (changes.length === 0) return refuse({ code: 'steering/nothing-to-decide' });
  const choices = parted(command, context);
  if (!choices.ok) return choices;
  return ok({ type: 'configurationDecided', payload: { edition, on: today, ...choices.value } });
}
