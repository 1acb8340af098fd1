import type { Field } from '../fields/field';
import { NotBuilt } from '../refusal';
import type { List } from '../storage/catalog';
import { childNamed, childrenNamed, type XmlElement } from '../xml/parseXml';
import { camlColumnMissing, camlRefused } from './camlRefusals';

/** The columns that a view takes from joined lists, and the lookups that an item has to have for it. */
export interface Joined {
  readonly projected: readonly Field[];
  readonly inner: readonly Field[];
}

/** The lookup that a column is reached by: its own name, or that of the lookup which joins its list. */
export const joinedBy = (field: Field): string => {
  const { JoinedBy: name } = field.properties;
  return typeof name === 'string' ? name : field.internalName;
};

const required = (element: XmlElement, attribute: string): string => {
  const value = element.attributes.get(attribute);
  if (value === undefined) throw camlRefused();
  return value;
};

/** The lookup of the list that a `<Join>` goes by. */
function lookupOf(list: List, join: XmlElement): Field {
  const condition = childNamed(join, 'Eq');
  const [by, to] = condition === undefined ? [] : childrenNamed(condition, 'FieldRef');
  if (by === undefined || to === undefined) throw camlRefused();
  if (by.attributes.has('List')) throw new NotBuilt('a join by way of another');
  const field = list.fields.find(({ internalName }) => internalName === by.attributes.get('Name'));
  if (field?.type.refersTo !== 'listItem') throw camlColumnMissing();
  return field;
}

/** Reads `<Joins>` and `<ProjectedFields>`: each projected column is the lookup, showing another column of its list. */
export function readJoins(list: List, view: XmlElement): Joined {
  const joins = childNamed(view, 'Joins');
  if (joins === undefined) return { projected: [], inner: [] };
  const all = childrenNamed(joins, 'Join').map((join) => ({
    alias: required(join, 'ListAlias'),
    isInner: join.attributes.get('Type')?.toUpperCase() !== 'LEFT',
    lookup: lookupOf(list, join),
  }));
  const shown = childNamed(view, 'ProjectedFields');
  const projected = (shown === undefined ? [] : childrenNamed(shown, 'Field')).map(
    (given): Field => {
      const join = all.find(({ alias }) => alias === given.attributes.get('List'));
      if (join === undefined) throw camlRefused();
      const { lookup } = join;
      const name = required(given, 'Name');
      return {
        ...lookup,
        internalName: name,
        title: name,
        properties: {
          ...lookup.properties,
          LookupField: required(given, 'ShowField'),
          JoinedBy: lookup.internalName,
        },
      };
    },
  );
  return { projected, inner: all.filter(({ isInner }) => isInner).map(({ lookup }) => lookup) };
}
