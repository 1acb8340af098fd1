import type { CollaborationSettings } from '../groups/collaborationSettings';
import { ok, refuse, type Result } from '../result';
import type { Contact, Person } from '../units/unit';
import type { Audit } from './audit';
import type { ActionStatus, AuditAction } from './auditAction';
import type { AuditRefusal } from './auditRefusal';
import type { AuditContext } from './auditRule';

export const isKeeper = (keepers: readonly Person[], { id }: Person): boolean =>
  keepers.some((one) => one.id === id);

const namesOf = (people: readonly Person[]): string => people.map(({ name }) => name).join(', ');

/** Refused to everybody but those who keep audits (AU-01). */
export function asKeeper({
  by,
  keepers,
}: Pick<AuditContext, 'by' | 'keepers'>): Result<Person, AuditRefusal> {
  return isKeeper(keepers, by)
    ? ok(by)
    : refuse({ code: 'audit/not-the-keeper', people: namesOf(keepers) });
}

/** Everybody the settings know, each once: who may own an action (AU-11). */
export function peopleOfSettings({
  groups,
  decisions,
  audits,
}: Pick<CollaborationSettings, 'groups' | 'decisions' | 'audits'>): readonly Contact[] {
  const all: readonly Contact[] = [
    ...audits.keepers,
    ...groups.flatMap(({ seats, secretaries }) => [
      ...seats.flatMap(({ member, substitute }) => (substitute ? [member, substitute] : [member])),
      ...secretaries,
    ]),
    ...decisions.bodies.flatMap(({ secretaries, director }) => [...secretaries, director]),
  ];
  return all
    .filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
    .map(({ id, name, mail }) => ({ id, name, ...(mail === undefined ? {} : { mail }) }));
}

/** Evidence is for those who work with the audit: keepers, owners of its actions, and the board it answers to (AU-01). */
export const mayReadEvidence = (
  { actions }: Pick<Audit, 'actions'>,
  by: Person,
  { decisions, audits }: Pick<CollaborationSettings, 'decisions' | 'audits'>,
): boolean =>
  isKeeper(audits.keepers, by) ||
  actions.some(({ owner }) => owner.id === by.id) ||
  decisions.bodies.some(({ chair, director, secretaries }) =>
    isKeeper([chair, director, ...secretaries], by),
  );

/** An action of an audit by its number. */
export function actionIn(
  { actions }: Pick<Audit, 'actions'>,
  number: number,
): Result<AuditAction, AuditRefusal> {
  const action = actions.find((one) => one.number === number);
  return action ? ok(action) : refuse({ code: 'audit/action-missing' });
}

const inStatus = (
  action: AuditAction,
  statuses: readonly ActionStatus[],
): Result<AuditAction, AuditRefusal> =>
  statuses.includes(action.status)
    ? ok(action)
    : refuse({ code: 'audit/not-in-status', status: action.status });

/** An action for its owner, in one of some statuses. */
export function ownAction(
  state: Audit,
  number: number,
  { by }: AuditContext,
  statuses: readonly ActionStatus[],
): Result<AuditAction, AuditRefusal> {
  const action = actionIn(state, number);
  if (!action.ok) return action;
  const { owner } = action.value;
  return owner.id === by.id
    ? inStatus(action.value, statuses)
    : refuse({ code: 'audit/not-the-owner', owner: owner.name });
}

/** An action for a keeper, in one of some statuses. */
export function keptAction(
  state: Audit,
  number: number,
  context: AuditContext,
  statuses: readonly ActionStatus[],
): Result<AuditAction, AuditRefusal> {
  const keeper = asKeeper(context);
  if (!keeper.ok) return keeper;
  const action = actionIn(state, number);
  return action.ok ? inStatus(action.value, statuses) : action;
}

/** Whoever says that an action is done may not confirm it: neither its owner nor who reported it, keeper or not. */
export const isOwnWork = ({ owner, said }: AuditAction, { id }: Person): boolean => {
  const reports = said.filter(({ what }) => what === 'reported');
  return owner.id === id || reports[reports.length - 1]?.by.id === id;
};

/** A reported action for a keeper who does not confirm work of their own. */
export function confirmedBy(
  state: Audit,
  number: number,
  context: AuditContext,
): Result<AuditAction, AuditRefusal> {
  const found = actionIn(state, number);
  if (!found.ok) return found;
  if (isOwnWork(found.value, context.by)) return refuse({ code: 'audit/own-action' });
  return keptAction(state, number, context, ['reported']);
}
