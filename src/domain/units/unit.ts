import type { LocalDate } from '../time';

/** A person as the product knows them: the directory's object id and a name to show. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A person who is also reached by mail. */
export interface Contact extends Person {
  readonly mail?: string;
}

/** A channel in Teams where cards to a unit are posted. */
export interface UnitChannel {
  readonly teamId: string;
  readonly channelId: string;
}

/**
 * A unit of the region (sv. verksamhet): an administration (sv. förvaltning), a department (sv. avdelning), a private
 * provider (sv. privat vårdgivare, SN-40) or a municipality (sv. kommun, SN-20), with the mailbox and channel it is
 * reached by (SN-31) and who may answer for it.
 */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentKey?: string;
  readonly mailbox?: string;
  readonly channel?: UnitChannel;
  readonly head?: Contact;
  readonly substitute?: Contact;
  /** While the head is away (sv. frånvarande): the substitute is asked in the first place. */
  readonly headAwayUntil?: LocalDate;
  /** The head of operations (sv. verksamhetschef), informed where applicable (SN-26) and by late reminders. */
  readonly operationsHead?: Contact;
  /** Handles notices itself (sv. egen hantering, SN-45); `designated` is its function for mixed cases (SN-48). */
  readonly ownHandling?: boolean;
  readonly designated?: Contact;
  readonly verification?: Verification;
}

export const unitKinds = ['administration', 'department', 'provider', 'municipality'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** When somebody last confirmed that a unit is reached as the directory says, or said that it is not. */
export interface Verification {
  readonly on: LocalDate;
  readonly by: string;
  readonly outcome: 'valid' | 'invalid';
  readonly note?: string;
}

/** Units outside the region have no account: they are reached by mail and answer by a one-time link. */
export const isOutside = ({ kind }: Pick<Unit, 'kind'>): boolean =>
  kind === 'provider' || kind === 'municipality';

/** Only the head of the department, or the substitute when the head is away, answers for it. */
export const mayAnswerFor = (unit: Pick<Unit, 'head' | 'substitute'>, person: Person): boolean =>
  unit.head?.id === person.id || unit.substitute?.id === person.id;
