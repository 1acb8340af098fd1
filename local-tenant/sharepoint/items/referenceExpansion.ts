import type { Caller } from '../call';
import type { Field } from '../fields/field';
import type { Entity, Json } from '../odata/entity';
import { referenceNotExpanded } from '../odata/queryRefusals';
import { selectEntity } from '../odata/selectEntity';
import { steadyGuid } from '../odata/steadyGuid';
import { unknownSelection } from '../refusals';
import type { Site } from '../site';
import { statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';
import { itemShape, type ItemRow } from './itemShape';

/** What stands behind a person or lookup column of an item that has been read. */
export type Referred = (
  values: Readonly<Record<string, Json>>,
) => Entity | readonly Entity[] | null;

type Find = (id: number) => Entity | undefined;

const known = (entity: Entity, name: string): Json => entity.properties[name] ?? null;

/** A person or group as the hidden list of users describes it. */
function shownUser(site: Site, id: number): Entity | undefined {
  const user = site.users.byId(id);
  const group = user === undefined ? site.security.groups.byId(site.web.collection, id) : undefined;
  if (user === undefined && group === undefined) return undefined;
  const login = user === undefined ? (group?.title ?? '') : known(user, 'LoginName');
  const mail = user === undefined ? null : known(user, 'Email');
  const title = user === undefined ? (group?.title ?? '') : known(user, 'Title');
  const [first = '', ...last] = String(title).split(' ');
  const isPerson = user !== undefined;
  return {
    type: 'SP.Data.UserInfoItem',
    editLink: `Web/SiteUserInfoList/Items(${id})`,
    id: steadyGuid(`${site.web.collectionId}/${id}`),
    isPart: true,
    properties: {
      Id: id,
      ID: id,
      Title: title,
      EMail: mail,
      Name: login,
      UserName: user === undefined ? null : known(user, 'UserPrincipalName'),
      SipAddress: mail,
      FirstName: isPerson ? first : null,
      LastName: isPerson ? last.join(' ') : null,
      JobTitle: null,
      Department: null,
      Office: null,
      MobilePhone: null,
      WorkPhone: null,
      Picture: null,
    },
  };
}

function findUser(site: Site, select: readonly string[]): Find {
  return (id) => {
    const user = shownUser(site, id);
    return user && selectEntity(user, select);
  };
}

function findItem(
  site: Site,
  field: Field,
  select: readonly string[],
  caller: Caller | undefined,
): Find {
  const target = site.catalog.byId(String(field.properties['LookupList']));
  if (target === undefined) throw unknownSelection(field.internalName);
  const shape = itemShape(target, select);
  const visible = caller && site.security.visibleItems(caller, site.web, target);
  const condition = visible === undefined ? '' : ` AND ${visible}`;
  const sql = `SELECT ${shape.columns} FROM ${itemTable(target.key)} WHERE id = ?${condition}`;
  const statement = statementOn(site.database, target, sql).raw();
  return (id) => {
    const row = statement.get(id) as ItemRow | undefined;
    return row && { ...shape.toEntity(row), isPart: true };
  };
}

const idsIn = (value: Json | undefined): readonly number[] => {
  const all = Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
  return all.flatMap((one) => (one === null ? [] : [Number(one)]));
};

/**
 * Reads what a person or lookup column refers to; its properties have to be named. What a caller may not view in the
 * other list is not there.
 */
export function referenceExpansion(
  site: Site,
  field: Field,
  select: readonly string[],
  caller?: Caller,
): Referred {
  if (select.length === 0) throw referenceNotExpanded(field.internalName);
  const find =
    field.type.refersTo === 'user' ? findUser(site, select) : findItem(site, field, select, caller);
  return (values) => {
    const found = idsIn(values[field.itemName]).flatMap((id) => find(id) ?? []);
    return field.type.many === undefined ? (found[0] ?? null) : found;
  };
}
