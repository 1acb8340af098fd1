import type { Field } from '../fields/field';
import type { Filter } from '../odata/filter';
import { NotBuilt } from '../refusal';
import type { List } from '../storage/catalog';
import {
  childNamed,
  childrenNamed,
  isTrue,
  parseXml,
  XmlFault,
  type XmlElement,
} from '../xml/parseXml';
import { camlRefused } from './camlRefusals';
import type { CamlContext } from './camlContext';
import { isEmptyTest } from './conditions';
import { readJoins } from './joins';
import { fieldNamed, readWhere, sortName } from './readWhere';

/** Which folders of a list a view looks into. */
export type ViewScope = 'default' | 'filesOnly' | 'recursive' | 'recursiveAll';

/** What a view asks of a list, with the columns by internal name. */
export interface CamlView {
  readonly filter?: Filter;
  /** By the names that `$orderby` takes. */
  readonly orderBy: readonly { readonly name: string; readonly descending: boolean }[];
  readonly rowLimit?: number;
  readonly viewFields?: readonly string[];
  readonly scope: ViewScope;
  /** Columns of other lists that it joins. */
  readonly projected: readonly Field[];
}

const scopes: Readonly<Record<string, ViewScope>> = {
  '': 'default',
  default: 'default',
  filesonly: 'filesOnly',
  recursive: 'recursive',
  recursiveall: 'recursiveAll',
};

const scopeOf = (view: XmlElement): ViewScope => {
  const scope = scopes[(view.attributes.get('Scope') ?? '').toLowerCase()];
  if (scope === undefined) throw camlRefused();
  return scope;
};

function orderOf(list: List, query: XmlElement | undefined): CamlView['orderBy'] {
  const order = query && childNamed(query, 'OrderBy');
  const group = query && childNamed(query, 'GroupBy');
  const refs = [group, order].flatMap((part) =>
    part === undefined ? [] : childrenNamed(part, 'FieldRef'),
  );
  return refs.map((ref) => ({
    name: sortName(fieldNamed(list, ref)),
    descending: /^false$/i.test(ref.attributes.get('Ascending') ?? ''),
  }));
}

function rowLimitOf(view: XmlElement): number | undefined {
  const text = childNamed(view, 'RowLimit')?.text.trim();
  if (text === undefined || text === '' || text === '0') return undefined;
  if (!/^\d{1,9}$/.test(text)) throw camlRefused();
  return Number(text);
}

/** Parses XML that a client sends as a view. */
export function parseCaml(xml: string): XmlElement {
  try {
    return parseXml(xml);
  } catch (fault) {
    if (fault instanceof XmlFault) throw camlRefused();
    throw fault;
  }
}

/** Refuses a view that asks for sums, where an answer would show them. */
export function refuseAggregations(view: XmlElement): void {
  const part = childNamed(view, 'Aggregations');
  const isOff = part?.attributes.get('Value')?.toLowerCase() === 'off';
  if (part !== undefined && part.children.length > 0 && !isOff)
    throw new NotBuilt('Aggregations in a view');
}

/**
 * Reads the XML of a view. As in SharePoint, XML that is no `<View>` asks for nothing in particular, and a column that
 * the list lacks is refused in the query and passed over among the view's fields.
 */
export function readCamlView(stored: List, xml: string, context: CamlContext): CamlView {
  const nothing: CamlView = { orderBy: [], scope: 'default', projected: [] };
  if (xml.trim() === '') return nothing;
  const view = parseCaml(xml);
  if (view.name !== 'View') return nothing;
  const { projected, inner } = readJoins(stored, view);
  const list = { ...stored, fields: [...stored.fields, ...projected] };
  const query = childNamed(view, 'Query');
  const where = query && childNamed(query, 'Where');
  const conditions = [
    ...inner.map(({ itemName }) => isEmptyTest(itemName, 'ne')),
    ...((where && [readWhere(list, where, context)]) ?? []),
  ].flatMap((one) => one ?? []);
  const [only] = conditions;
  const filter: Filter | undefined =
    conditions.length > 1 ? { kind: 'and', parts: conditions } : only;
  const rowLimit = rowLimitOf(view);
  const fields = childNamed(view, 'ViewFields');
  const viewFields = fields && childrenNamed(fields, 'FieldRef').map(nameIn);
  return {
    ...(filter === undefined ? {} : { filter }),
    orderBy: orderOf(list, query),
    ...(rowLimit === undefined ? {} : { rowLimit }),
    ...(viewFields === undefined || viewFields.length === 0 ? {} : { viewFields }),
    scope: scopeOf(view),
    projected,
  };
}

const nameIn = (ref: XmlElement): string => {
  const name = ref.attributes.get('Name');
  if (name === undefined) throw camlRefused();
  return name;
};

/** Whether a view pages: only then may its rows go on behind the limit. */
export const isPaged = (view: XmlElement): boolean => {
  const limit = childNamed(view, 'RowLimit');
  return limit !== undefined && isTrue(limit, 'Paged');
};
