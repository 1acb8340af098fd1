import { folded } from '../documents/search/foldWords';
import type { SteeredBy, UnitEvent } from '../units/unitEvents';
import type { AcceptedChange } from './configurationDecision';

/** The key a unit gets from its name: "Kultur och skola" is `kultur-och-skola`. */
export const unitKeyOf = (name: string): string =>
  folded(name)
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** What an accepted change says of a unit of the directory (SN-31); nothing when it is of something else. */
export function unitChangeOf(
  change: AcceptedChange,
  steeredBy: SteeredBy,
): { readonly unitKey: string; readonly event: UnitEvent } | undefined {
  switch (change.kind) {
    case 'mailboxAdded': {
      const { name, address: mailbox } = change;
      return {
        unitKey: unitKeyOf(name),
        event: { type: 'unitAdded', payload: { name, mailbox, steeredBy } },
      };
    }
    case 'mailboxChanged':
      return {
        unitKey: change.unitKey,
        event: { type: 'unitSteered', payload: { mailbox: change.to, steeredBy } },
      };
    case 'mailboxRemoved':
      return {
        unitKey: change.unitKey,
        event: { type: 'unitSteered', payload: { mailbox: null, steeredBy } },
      };
    case 'unitRenamed':
      return {
        unitKey: change.unitKey,
        event: { type: 'unitSteered', payload: { name: change.to, steeredBy } },
      };
    default:
      return undefined;
  }
}
