import type { Dispatch } from '../../domain/dispatches/dispatch';
import { isOutside } from '../../domain/units/unit';
import { isOwnAddress, type RegionFacts } from './consequences';

/** The letters by which a unit without a card is first reached. */
export const firstLetters = ['link', 'ownHandling', 'information'] as const;
export type FirstLetter = (typeof firstLetters)[number];

/**
 * The letter by which a unit is first reached: a link for those outside, own handling (SN-47), or information
 * for who has no channel (SN-26, X-17); undefined for who gets a card.
 */
export const firstLetterOf = ({ unit, mode }: Dispatch): FirstLetter | undefined => {
  if (mode === 'ownHandling') return 'ownHandling';
  if (isOutside(unit)) return mode === 'information' ? 'information' : 'link';
  return mode === 'information' && !unit.channel ? 'information' : undefined;
};

/**
 * The address a unit is reached by instead of a card, or will be when its first letter goes; undefined for a unit with a
 * card, and for one whose only address is our own (SN-38).
 */
export function mailboxOf(dispatch: Dispatch, facts: RegionFacts): string | undefined {
  const { delivery, unit } = dispatch;
  if (delivery.state === 'mailed') return delivery.to;
  const isMailed = delivery.state === 'undelivered' || firstLetterOf(dispatch) !== undefined;
  const isReachable = unit.mailbox !== undefined && !isOwnAddress(facts, unit.mailbox);
  return isMailed && isReachable && delivery.state !== 'posted' ? unit.mailbox : undefined;
}
