import type { RoutineDuty } from './statedRoles';

interface OfUnit {
  readonly unitKey: string;
  readonly unitName: string;
}

/** What an edition of a routine would change in how safety notices are handled, one thing at a time. */
export type ChangeKinds =
  | { readonly kind: 'mailboxAdded'; readonly name: string; readonly address: string }
  | (OfUnit & {
      readonly kind: 'mailboxChanged';
      /** The name the routine uses, when it is not the directory's. */
      readonly statedName: string;
      readonly from?: string;
      readonly to: string;
    })
  | (OfUnit & { readonly kind: 'mailboxRemoved'; readonly from: string })
  | (OfUnit & { readonly kind: 'unitRenamed'; readonly to: string })
  | {
      readonly kind: 'rowAdded';
      readonly label: string;
      /** The form prints a box for a hit beside it: what is searched, and whether there was one (B1-03, B1-05). */
      readonly isSearch: boolean;
      /** Who answers it, as far as the form names a party; a person says so otherwise. */
      readonly party?: string;
      /** The question it comes behind. */
      readonly after?: string;
    }
  | { readonly kind: 'rowRemoved'; readonly question: string; readonly label: string }
  | {
      readonly kind: 'rowRenamed';
      readonly question: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'rowsMoved';
      readonly questions: readonly string[];
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'roleRenamed';
      readonly duty: RoutineDuty;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'intakeChanged'; readonly from: string; readonly to?: string };

/** A change with where in the routine it comes from; `isSure` is false for what is likely and has to be looked at. */
export type ConfigurationChange = ChangeKinds & {
  readonly section: string;
  readonly isSure: boolean;
};

/** What of a routine the product could not tell, and does nothing about. */
export type ConfigurationDoubt =
  | {
      readonly kind: 'mailboxTwice';
      readonly name: string;
      readonly addresses: readonly string[];
      readonly section: string;
    }
  | {
      readonly kind: 'mailboxAmbiguous';
      readonly name: string;
      readonly address: string;
      readonly units: readonly string[];
      readonly section: string;
    }
  | { readonly kind: 'addressOfNobody'; readonly address: string; readonly section: string }
  | { readonly kind: 'unitWithoutMailbox'; readonly unit: string }
  | { readonly kind: 'formMissing' }
  | { readonly kind: 'rowsUnclear'; readonly section: string }
  | { readonly kind: 'rowNotPrinted'; readonly label: string }
  | { readonly kind: 'roleUnclear'; readonly duty: RoutineDuty; readonly names: readonly string[] }
  | { readonly kind: 'roleMissing'; readonly duty: RoutineDuty; readonly before: string };

/**
 * Where a change takes effect: in the directory, in the questions of Bilaga 1, or by the hand of Region-IT, who keep what
 * the product cannot change by itself.
 */
export const effectOf = ({ kind }: Pick<ChangeKinds, 'kind'>): 'directory' | 'form' | 'byHand' => {
  switch (kind) {
    case 'mailboxAdded':
    case 'mailboxChanged':
    case 'mailboxRemoved':
    case 'unitRenamed':
      return 'directory';
    case 'rowAdded':
    case 'rowRemoved':
    case 'rowRenamed':
    case 'rowsMoved':
      return 'form';
    case 'roleRenamed':
    case 'intakeChanged':
      return 'byHand';
  }
};

/** What a change is known by: a change that is any different has another key. */
export function changeKey({
  section: _section,
  isSure: _sure,
  ...change
}: ConfigurationChange): string {
  const parts = Object.entries(change)
    .filter(([name, value]) => value !== undefined && name !== 'unitName')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(parts);
}
