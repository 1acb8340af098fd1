import type { Unit } from '../units/unit';
import type { ConcernedUnit } from './concernedUnits';
import type { ProposalReason, RecipientProposal } from './recipientProposals';
import { modeOf } from './recipients';
import { isSameAddress } from './unitOfSender';

/** How the units of a directory can be reached, when some mailboxes are the coordinator's own. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly ownAddresses: readonly string[];
}

/** Whether a unit is only reached by a mailbox that is the coordinator's own: it would come back (SN-38). */
export const isOwnMailbox = (
  { ownAddresses }: Pick<Directory, 'ownAddresses'>,
  { mailbox, channel }: Pick<Unit, 'mailbox' | 'channel'>,
): boolean =>
  !channel &&
  mailbox !== undefined &&
  ownAddresses.some((address) => isSameAddress(address, mailbox));

/** Whether a unit has a channel, or a mailbox that is not the coordinator's own. */
export const canBeReached = (directory: Pick<Directory, 'ownAddresses'>, unit: Unit): boolean =>
  (unit.channel !== undefined || unit.mailbox !== undefined) && !isOwnMailbox(directory, unit);

const ownHandling: readonly ProposalReason[] = [{ code: 'own-handling' }];

const asked = ({ unit, strength, reasons }: ConcernedUnit): RecipientProposal => ({
  unitKey: unit.key,
  mode: modeOf(unit, false),
  strength,
  reasons: [...reasons, ...(unit.ownHandling ? ownHandling : [])],
});

/**
 * How a concerned unit gets the notice: itself; or the departments of an administration whose mailbox is the
 * coordinator's own (SN-38); or the administration of a unit that cannot be reached. Empty when nobody can.
 */
export function reachUnit(
  directory: Directory,
  concerned: ConcernedUnit,
): readonly RecipientProposal[] {
  const { unit } = concerned;
  const inPlace: ProposalReason = { code: 'in-place-of', quote: unit.name };
  if (canBeReached(directory, unit)) return [asked(concerned)];
  if (unit.kind === 'administration') {
    return directory.units
      .filter((below) => below.parentKey === unit.key && canBeReached(directory, below))
      .map((below) => asked({ unit: below, strength: 'recommended', reasons: [inPlace] }));
  }
  const parent = directory.units.find(({ key }) => key === unit.parentKey);
  return parent && canBeReached(directory, parent)
    ? [asked({ ...concerned, unit: parent, reasons: [...concerned.reasons, inPlace] })]
    : [];
}
