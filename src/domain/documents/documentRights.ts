import type { Contact, Person, Unit } from '../units/unit';
import { type CommentRound, editionInForce, type GoverningDocument } from './document';
import type { ApproverRole, DocumentSettings } from './documentSettings';

/** An editor begins and changes any document (GD-25). */
export const isEditor = ({ editors }: Pick<DocumentSettings, 'editors'>, by: Person): boolean =>
  editors.includes(by.id);

/** Who answers for a document: as its edition in force says, before the first as its draft says. */
export const ownerOf = (document: GoverningDocument): Contact | undefined =>
  (editionInForce(document) ?? document.draft)?.metadata.owner;

/** The editors change any document, its owner that one. */
export const mayEdit = (
  document: GoverningDocument,
  by: Person,
  settings: Pick<DocumentSettings, 'editors'>,
): boolean => isEditor(settings, by) || ownerOf(document)?.id === by.id;

/** A role that approves, as the region has set it up (GD-05). */
export const approverRole = (
  { approverRoles }: Pick<DocumentSettings, 'approverRoles'>,
  role: string,
): ApproverRole | undefined => approverRoles.find((one) => one.role === role);

/** The roles a person approves documents in. */
export const rolesHeldBy = (
  { approverRoles }: Pick<DocumentSettings, 'approverRoles'>,
  by: Person,
): readonly string[] =>
  approverRoles
    .filter(({ people }) => people.some(({ id }) => id === by.id))
    .map(({ role }) => role);

/** The units a comment round is meant for: a unit that is invited stands for all below it. */
export function invitedUnits(
  { unitKeys }: Pick<CommentRound, 'unitKeys'>,
  units: readonly Unit[],
): readonly Unit[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const isInvited = (unit: Unit, seen: readonly string[]): boolean => {
    if (unitKeys.includes(unit.key)) return true;
    const parent = unit.parentKey === undefined ? undefined : byKey.get(unit.parentKey);
    return (
      parent !== undefined && !seen.includes(parent.key) && isInvited(parent, [...seen, unit.key])
    );
  };
  return units.filter((unit) => isInvited(unit, []));
}

/** Who speaks for a unit: its head, the substitute, the head of operations and its function for mixed cases. */
export const speaksForUnit = (unit: Unit, by: Person): boolean =>
  [unit.head, unit.substitute, unit.operationsHead, unit.designated].some(
    (one) => one?.id === by.id,
  );

/** Who may read a draft: those who write it, approve it, or are invited to say what they think. */
export function mayReadDraft(
  document: GoverningDocument,
  by: Person,
  settings: DocumentSettings,
  units: readonly Unit[],
): boolean {
  const { draft } = document;
  if (draft === undefined) return false;
  if (mayEdit(document, by, settings) || draft.by.id === by.id) return true;
  if (rolesHeldBy(settings, by).includes(draft.metadata.approverRole)) return true;
  const { round } = draft;
  return round !== undefined && invitedUnits(round, units).some((unit) => speaksForUnit(unit, by));
}
