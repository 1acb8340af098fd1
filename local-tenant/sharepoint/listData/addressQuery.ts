import type { CamlView } from '../caml/camlView';
import type { CamlContext } from '../caml/camlContext';
import { fieldNamed, readWhere, sortName } from '../caml/readWhere';
import { NotBuilt } from '../refusal';
import type { Filter } from '../odata/filter';
import type { List } from '../storage/catalog';
import type { XmlElement } from '../xml/parseXml';

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[] = [],
  text = '',
): XmlElement => ({ name, attributes: new Map(Object.entries(attributes)), children, text });

const mostFilters = 10;

function filtersIn(list: List, plain: ReadonlyMap<string, string>, context: CamlContext): Filter[] {
  const filters: Filter[] = [];
  for (let number = 1; number <= mostFilters; number += 1) {
    const name = plain.get(`filterfield${number}`) ?? plain.get(`filterfields${number}`);
    if (name === undefined) continue;
    const given = plain.get(`filtervalue${number}`) ?? plain.get(`filtervalues${number}`) ?? '';
    const operator = plain.get(`filterop${number}`) ?? 'In';
    if (!/^(in|eq)$/i.test(operator)) throw new NotBuilt(`FilterOp${number}=${operator}`);
    const ref = element('FieldRef', { Name: name });
    const { typeName } = fieldNamed(list, ref);
    const conditions = given
      .split(';#')
      .map((value) =>
        value === ''
          ? element('IsNull', {}, [ref])
          : element('Eq', {}, [ref, element('Value', { Type: typeName }, [], value)]),
      );
    const parts = conditions.flatMap(
      (one) => readWhere(list, element('Where', {}, [one]), context) ?? [],
    );
    const [only, ...more] = parts;
    if (only !== undefined) filters.push(more.length === 0 ? only : { kind: 'or', parts });
  }
  return filters;
}

/** A view with the filters and the order that its address adds (`FilterField1=…&FilterValue1=…&SortField=…&SortDir=…`). */
export function addressQuery(
  list: List,
  view: CamlView,
  plain: ReadonlyMap<string, string> | undefined,
  context: CamlContext,
): CamlView {
  if (plain === undefined || plain.size === 0) return view;
  const filters = filtersIn(list, plain, context);
  const sort = plain.get('sortfield');
  const all = view.filter === undefined ? filters : [...filters, view.filter];
  const [only, ...more] = all;
  const filter =
    only === undefined || more.length === 0 ? only : { kind: 'and' as const, parts: all };
  return {
    ...view,
    ...(filter === undefined ? {} : { filter }),
    ...(sort === undefined
      ? {}
      : {
          orderBy: [
            {
              name: sortName(fieldNamed(list, element('FieldRef', { Name: sort }))),
              descending: /^desc$/i.test(plain.get('sortdir') ?? ''),
            },
          ],
        }),
  };
}
