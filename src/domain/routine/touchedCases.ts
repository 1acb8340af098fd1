import type { NoticeStatus } from '../notices/noticeStatus';
import type { Instant } from '../time';
import type { ConfigurationChange } from './configurationChange';
import { unitKeyOf } from './unitChanges';

/** A case that is not closed, and which units it has been sent to and still waits for. */
export interface OpenCase {
  readonly key: string;
  readonly title: string;
  readonly status: NoticeStatus;
  readonly receivedAt: Instant;
  readonly sentTo: readonly string[];
}

/** Why an open case is touched by what a routine changes; it goes on as it was begun unless somebody changes it. */
export type Touch =
  | { readonly kind: 'sentBefore'; readonly units: readonly string[] }
  | { readonly kind: 'lacksRecipient'; readonly names: readonly string[] }
  | { readonly kind: 'lacksRow'; readonly labels: readonly string[] }
  | { readonly kind: 'asksGoneRow'; readonly labels: readonly string[] };

export interface TouchedCase {
  readonly key: string;
  readonly title: string;
  readonly touches: readonly Touch[];
}

const waitsForBasis = ({ status }: OpenCase): boolean =>
  status === 'received' || status === 'collectingBasis';

const changedUnits = (changes: readonly ConfigurationChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap((change): readonly (readonly [string, string])[] =>
      change.kind === 'mailboxChanged' || change.kind === 'mailboxRemoved'
        ? [[change.unitKey, change.unitName]]
        : [],
    ),
  );

/** The units whose mailbox changes, and those that come: what was sent to them has to be known. */
export const unitsTouched = (changes: readonly ConfigurationChange[]): readonly string[] => [
  ...Array.from(changedUnits(changes).keys()),
  ...changes.flatMap((change) => (change.kind === 'mailboxAdded' ? [unitKeyOf(change.name)] : [])),
];

/**
 * The open cases that changes touch: sent to a mailbox that changes, sent out before a recipient came, or waiting for a
 * basis whose rows came or went. A case that is not sent out yet takes the directory as it is then.
 */
export function touchedCases(
  changes: readonly ConfigurationChange[],
  cases: readonly OpenCase[],
): readonly TouchedCase[] {
  const changed = changedUnits(changes);
  const lacking = ({ sentTo }: OpenCase): readonly string[] =>
    changes.flatMap((change) =>
      change.kind === 'mailboxAdded' && !sentTo.includes(unitKeyOf(change.name))
        ? [change.name]
        : [],
    );
  const came = changes.flatMap((change) => (change.kind === 'rowAdded' ? [change.label] : []));
  const gone = changes.flatMap((change) => (change.kind === 'rowRemoved' ? [change.label] : []));
  return cases.flatMap((one) => {
    const units = one.sentTo.flatMap((key) => changed.get(key) ?? []);
    const basis = waitsForBasis(one);
    const names = lacking(one);
    const touches: readonly Touch[] = [
      ...(units.length > 0 ? [{ kind: 'sentBefore' as const, units }] : []),
      ...(one.status === 'dispatched' && names.length > 0
        ? [{ kind: 'lacksRecipient' as const, names }]
        : []),
      ...(basis && came.length > 0 ? [{ kind: 'lacksRow' as const, labels: came }] : []),
      ...(basis && gone.length > 0 ? [{ kind: 'asksGoneRow' as const, labels: gone }] : []),
    ];
    return touches.length > 0 ? [{ key: one.key, title: one.title, touches }] : [];
  });
}
