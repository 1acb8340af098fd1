import type { Field } from '../fields/field';
import type { Comparison, Filter, Literal } from '../odata/filter';
import type { List } from '../storage/catalog';
import { childNamed, childrenNamed, isTrue, type XmlElement } from '../xml/parseXml';
import type { CamlContext } from './camlContext';
import { dateIn, dayCondition, rangeIn } from './camlDates';
import { compare, isEmptyTest } from './conditions';
import { joinedBy } from './joins';
import { camlColumnMissing, camlRefused, camlValueRefused } from './camlRefusals';

const mostConditions = 500;
const mostInOne = 500;

const comparisons: Readonly<Record<string, Comparison>> = {
  Eq: 'eq',
  Neq: 'ne',
  Gt: 'gt',
  Geq: 'ge',
  Lt: 'lt',
  Leq: 'le',
};

/** The column that a `FieldRef` names, by internal name and exactly. */
export function fieldNamed(list: List, ref: XmlElement): Field {
  const name = ref.attributes.get('Name');
  const id = ref.attributes.get('ID')?.replace(/[{}]/g, '').toLowerCase();
  const field = list.fields.find((one) =>
    name === undefined ? one.id === id : one.internalName === name,
  );
  if (field === undefined) throw camlColumnMissing();
  return field;
}

const shownProperty = (field: Field): string =>
  field.type.refersTo === 'user' ? 'Title' : String(field.properties['LookupField'] ?? 'Title');

/** The name that a column is sorted by in `$orderby`: people and lookups by what they show. */
export const sortName = (field: Field): string =>
  field.type.refersTo === undefined
    ? field.internalName
    : `${joinedBy(field)}/${shownProperty(field)}`;

const joined = (kind: 'and' | 'or', parts: readonly Filter[]): Filter => {
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only : { kind, parts };
};

const userIdIn = (value: XmlElement): boolean => childNamed(value, 'UserID') !== undefined;

/** The name a condition on a column goes by: people and lookups by id or by what they show. */
function nameFor(field: Field, ref: XmlElement, value: XmlElement | undefined): string {
  if (field.type.refersTo === undefined) return field.internalName;
  const type = value?.attributes.get('Type') ?? '';
  const byId =
    value === undefined ||
    isTrue(ref, 'LookupId') ||
    userIdIn(value) ||
    (joinedBy(field) === field.internalName && /^(integer|counter|number)$/i.test(type));
  return byId ? field.itemName : `${joinedBy(field)}/${shownProperty(field)}`;
}

const idIn = (text: string): string => /^\s*(-?\d+);#/.exec(text)?.[1] ?? text;

function literalIn(field: Field, name: string, value: XmlElement, context: CamlContext): Literal {
  if (userIdIn(value)) return { kind: 'number', value: context.userId };
  const { text } = value;
  if (text === '') return { kind: 'null' };
  const isYesNo = ['Boolean', 'Attachments', 'AllDayEvent', 'Recurrence'].includes(field.typeName);
  if (isYesNo) {
    if (!/^\s*(0|1|true|false|yes|no)\s*$/i.test(text)) throw camlValueRefused();
    return { kind: 'boolean', value: /^\s*(1|true|yes)\s*$/i.test(text) };
  }
  if (name.includes('/')) return { kind: 'text', value: text };
  const isId = field.type.refersTo !== undefined;
  const isNumber = isId || (!field.type.isText && field.type.sqlType !== 'TEXT');
  if (!isNumber) return { kind: 'text', value: text };
  const number = Number(isId ? idIn(text) : text);
  if (text.trim() === '' || !Number.isFinite(number)) throw camlValueRefused();
  return { kind: 'number', value: number };
}

const isDate = (field: Field): boolean =>
  field.typeName === 'DateTime' ||
  (field.typeName === 'Calculated' && field.type.sqlType === 'TEXT' && !field.type.isText);

/** Reads a `<Where>` into the filter that `$filter` makes as well. */
export function readWhere(list: List, where: XmlElement, context: CamlContext): Filter | undefined {
  let conditions = 0;

  function compared(element: XmlElement, comparison: Comparison): Filter {
    const ref = onlyRef(element);
    const value = childNamed(element, 'Value');
    if (value === undefined) throw camlRefused();
    return valueCondition(fieldNamed(list, ref), ref, comparison, value);
  }

  function valueCondition(
    field: Field,
    ref: XmlElement,
    comparison: Comparison,
    value: XmlElement,
  ): Filter {
    const name = nameFor(field, ref, value);
    if (isDate(field)) {
      if (value.text.trim() === '' && value.children.length === 0) {
        return isEmptyTest(name, comparison === 'ne' ? 'ne' : 'eq');
      }
      const { text, isMoment } = dateIn(value, context);
      const literal: Literal = { kind: 'date', value: text };
      return isMoment ? compare(name, comparison, literal) : dayCondition(name, comparison, text);
    }
    const literal = literalIn(field, name, value, context);
    if (field.type.many !== undefined && !['eq', 'ne'].includes(comparison)) throw camlRefused();
    return compare(name, comparison, literal);
  }

  function textual(element: XmlElement, kind: 'startsWith' | 'contains'): Filter {
    const ref = onlyRef(element);
    const field = fieldNamed(list, ref);
    const text = childNamed(element, 'Value')?.text;
    if (text === undefined || text === '') throw camlRefused();
    if (field.type.refersTo !== undefined) {
      return { kind, name: `${joinedBy(field)}/${shownProperty(field)}`, text };
    }
    if (!field.type.isText) throw camlRefused();
    if (field.type.many === 'Edm.String' && kind === 'startsWith') {
      return { kind, name: field.internalName, text: `;#${text}` };
    }
    return { kind, name: field.internalName, text };
  }

  function among(element: XmlElement): Filter {
    const ref = onlyRef(element);
    const field = fieldNamed(list, ref);
    const values = childNamed(element, 'Values');
    const given = values === undefined ? [] : childrenNamed(values, 'Value');
    if (given.length === 0 || given.length > mostInOne) throw camlRefused();
    conditions += given.length - 1;
    return joined(
      'or',
      given.map((value) => valueCondition(field, ref, 'eq', value)),
    );
  }

  function emptiness(element: XmlElement, comparison: 'eq' | 'ne'): Filter {
    const ref = onlyRef(element);
    return isEmptyTest(nameFor(fieldNamed(list, ref), ref, undefined), comparison);
  }

  function belonging(element: XmlElement): Filter {
    const field = fieldNamed(list, onlyRef(element));
    if (field.type.refersTo !== 'user') throw camlRefused();
    const group = Number(element.attributes.get('ID'));
    const ids = context.principals(element.attributes.get('Type') ?? '', group);
    if (ids === undefined) throw camlRefused();
    // Nobody has no number, so that a group without members finds nothing.
    const all = ids.length === 0 ? [-1] : ids;
    return joined(
      'or',
      all.map((id) => compare(field.itemName, 'eq', { kind: 'number', value: id })),
    );
  }

  function overlapping(element: XmlElement): Filter {
    const [start, end] = childrenNamed(element, 'FieldRef')
      .slice(0, 2)
      .map((ref) => fieldNamed(list, ref));
    const value = childNamed(element, 'Value');
    if (start === undefined || end === undefined || value === undefined) throw camlRefused();
    if (!isDate(start) || !isDate(end)) throw camlRefused();
    const range = rangeIn(value, context);
    return {
      kind: 'and',
      parts: [
        compare(start.internalName, 'lt', { kind: 'date', value: range.until }),
        compare(end.internalName, 'ge', { kind: 'date', value: range.from }),
      ],
    };
  }

  function membership(element: XmlElement, isIn: boolean): Filter {
    const field = fieldNamed(list, onlyRef(element));
    if (field.type.many === undefined) throw camlRefused();
    return compared(element, isIn ? 'eq' : 'ne');
  }

  function combined(element: XmlElement, kind: 'and' | 'or'): Filter {
    const [one, other, ...more] = element.children;
    if (one === undefined || other === undefined || more.length > 0) throw camlRefused();
    const parts = [condition(one), condition(other)].flatMap((part) =>
      part.kind === kind ? part.parts : [part],
    );
    return { kind, parts };
  }

  function condition(element: XmlElement): Filter {
    const { name } = element;
    if (name === 'And') return combined(element, 'and');
    if (name === 'Or') return combined(element, 'or');
    conditions += 1;
    if (conditions > mostConditions) throw camlRefused();
    const comparison = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
    if (comparison !== undefined) return compared(element, comparison);
    if (name === 'IsNull') return emptiness(element, 'eq');
    if (name === 'IsNotNull') return emptiness(element, 'ne');
    if (name === 'BeginsWith') return textual(element, 'startsWith');
    if (name === 'Contains') return textual(element, 'contains');
    if (name === 'In') return among(element);
    if (name === 'Includes') return membership(element, true);
    if (name === 'NotIncludes') return membership(element, false);
    if (name === 'Membership') return belonging(element);
    if (name === 'DateRangesOverlap') return overlapping(element);
    throw camlRefused();
  }

  const [first, ...more] = where.children;
  if (first === undefined) return undefined;
  if (more.length > 0) throw camlRefused();
  return condition(first);
}

const onlyRef = (element: XmlElement): XmlElement => {
  const [ref, ...more] = childrenNamed(element, 'FieldRef');
  if (ref === undefined || more.length > 0) throw camlRefused();
  return ref;
};
