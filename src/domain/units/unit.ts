/** A person as the product knows them: the directory's object id and a name to show. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A channel in Teams where cards to a unit are posted. */
export interface UnitChannel {
  readonly teamId: string;
  readonly channelId: string;
}

/**
 * A unit of the region (sv. verksamhet): an administration (sv. förvaltning) or a department (sv. avdelning),
 * with the mailbox and channel it is reached by (SN-31) and who may answer for it.
 */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly kind: 'administration' | 'department';
  readonly parentKey?: string;
  readonly mailbox?: string;
  readonly channel?: UnitChannel;
  readonly head?: Person;
  readonly substitute?: Person;
}

/** Only the head of the department, or the substitute when the head is away, answers for it. */
export const mayAnswerFor = (unit: Pick<Unit, 'head' | 'substitute'>, person: Person): boolean =>
  unit.head?.id === person.id || unit.substitute?.id === person.id;
