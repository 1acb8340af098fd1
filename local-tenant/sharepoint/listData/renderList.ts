import type { Call } from '../call';
import { camlRows, tokenAfter, type CamlRows } from '../caml/camlRows';
import { camlContext } from '../caml/camlContext';
import { parseCaml, readCamlView, refuseAggregations, type CamlView } from '../caml/camlView';
import { folderWithin } from '../caml/folderWithin';
import type { Field } from '../fields/field';
import type { Json, Reply } from '../odata/entity';
import { listAsSeen } from '../security/listAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { defaultViewOf, viewsOf } from '../views/viewStore';
import type { View } from '../views/view';
import { viewEntity } from '../views/viewEntity';
import { viewXml } from '../views/viewXml';
import { addressQuery } from './addressQuery';
import { listContext, listSchema } from './listSchema';
import { openReferred } from './referred';
import { renderOptions, renderParametersOf, type RenderParameters } from './renderParameters';
import { putValue, type Row } from './rowValues';

const usualRowLimit = 30;

/** What every row has when no columns are named: where it lies, what it is and what one may do with it. */
const always = ['ID', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef'];

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isShown = ({ properties }: Field): boolean => properties['Hidden'] !== true;

/** The columns of the rows, in order. A view that names some has those and no others. */
function fieldsOf(list: List, view: CamlView, isStored: boolean): readonly Field[] {
  const found = (names: readonly string[]): Field[] =>
    names.flatMap(
      (name) =>
        [...list.fields, ...view.projected].find((field) => field.internalName === name) ?? [],
    );
  if (view.viewFields !== undefined && !isStored) return found(view.viewFields);
  const own = view.viewFields === undefined ? list.fields.filter(isShown) : found(view.viewFields);
  return [...new Set([...found(always), ...own])];
}

const viewAsked = (site: Site, list: List, plain: ReadonlyMap<string, string>): View => {
  const id = plain.get('view')?.replace(/[{}]/g, '').toLowerCase();
  return viewsOf(site, list).find((view) => view.id === id) ?? defaultViewOf(site, list);
};

/** Where to go on: a client may also put what `NextHref` says into the address as it stands. */
function pagingIn(plain: ReadonlyMap<string, string>): string | undefined {
  const id = plain.get('p_id');
  if (plain.get('paged') === undefined || id === undefined) return plain.get('paging');
  const back = plain.has('pagedprev') ? '&PagedPrev=TRUE' : '';
  return `Paged=TRUE${back}&p_ID=${id}&PageFirstRow=${plain.get('pagefirstrow') ?? '1'}`;
}

interface Rendered {
  readonly view: View;
  readonly listData: { readonly [name: string]: Json };
  readonly fields: readonly Field[];
}

function pagesOf(
  found: CamlRows,
  place: { readonly first: number; readonly limit: number; readonly view: string },
): { readonly [name: string]: Json } {
  const last = found.rows[found.rows.length - 1];
  const start = found.rows[0];
  const address = (token: string, first: number): string =>
    `?${token}&PageFirstRow=${first}&View=${place.view}`;
  return {
    ...(found.hasMore && last !== undefined
      ? { NextHref: address(tokenAfter(found, last), place.first + found.rows.length) }
      : {}),
    ...(place.first > 1 && start !== undefined
      ? {
          PrevHref: address(
            tokenAfter(found, start).replace('Paged=TRUE', 'Paged=TRUE&PagedPrev=TRUE'),
            Math.max(1, place.first - place.limit),
          ),
        }
      : {}),
  };
}

function rendered(
  site: Site,
  list: List,
  call: Call,
  { parameters, plain }: Pick<RenderParameters, 'parameters' | 'plain'>,
): Rendered {
  const stored = viewAsked(site, list, plain);
  const given = textIn(parameters['ViewXml']);
  const context = camlContext(site, call.caller);
  if (given !== undefined && given.includes('<Aggregations')) refuseAggregations(parseCaml(given));
  const asked = readCamlView(list, given ?? viewXml(site, list, stored), context);
  const view = addressQuery(list, asked, plain, context);
  const isWhole = given === undefined || parameters['AddRequiredFields'] === true;
  const fields = fieldsOf(list, view, isWhole);
  const paging = textIn(parameters['Paging']) ?? pagingIn(plain);
  const token = paging?.replace(/^\?/, '');
  const folderUrl = textIn(parameters['FolderServerRelativeUrl']) ?? plain.get('rootfolder');
  const limit = view.rowLimit ?? usualRowLimit;
  const folder = folderUrl === undefined ? '' : folderWithin(site, list, folderUrl);
  const found = camlRows(
    site,
    list,
    {
      view,
      columns: fields.length === 0 ? 'id' : fields.map(({ expression }) => expression).join(', '),
      folder,
      limit,
      ...(token === undefined ? {} : { token }),
    },
    call.caller,
  );
  const mask = `0x${site.security.maskOf(call.caller, site.web, { list }).toString(16)}`;
  const form = {
    referred: openReferred(site, listAsSeen(site, list, call.caller)),
    datesInUtc: parameters['DatesInUtc'] === true,
  };
  const hasMask = isWhole || view.viewFields === undefined;
  const rows = found.rows.map((values) => {
    const row: Row = hasMask ? { PermMask: mask } : {};
    fields.forEach((field, index) =>
      putValue(row, field, values[found.order.length + index] ?? null, form),
    );
    return row;
  });
  const first = Number(new URLSearchParams(token ?? '').get('PageFirstRow') ?? 1) || 1;
  return {
    fields,
    view: stored,
    listData: {
      Row: rows,
      FirstRow: rows.length === 0 ? 0 : first,
      FolderPermissions: mask,
      LastRow: rows.length === 0 ? 0 : first + rows.length - 1,
      RowLimit: limit,
      ...pagesOf(found, { first, limit, view: stored.id.toUpperCase() }),
      FilterLink: '?',
      ForceNoHierarchy: '1',
      HierarchyHasIndention: '',
      CurrentFolderSpItemUrl: '',
    },
  };
}

/** Answers `RenderListDataAsStream`: the rows alone, or framed by what the options ask for besides. */
export function renderList(site: Site, list: List, call: Call): Reply {
  const asked = renderParametersOf(call);
  const { contextInfo, listData: rows, listSchema: schema, viewMetadata } = renderOptions;
  const wants = (bits: number): boolean => (asked.options & bits) !== 0;
  const { listData, fields, view } = rendered(site, list, call, asked);
  const isListed = wants(rows) || !wants(contextInfo | schema);
  const answer = wants(contextInfo | schema | viewMetadata)
    ? {
        wpq: '',
        Templates: {},
        ...(isListed ? { ListData: listData } : {}),
        ...(wants(schema) ? { ListSchema: listSchema(site, list, fields) } : {}),
        ...(wants(contextInfo) ? listContext(site, list, call.caller.userId) : {}),
        ...(wants(viewMetadata) ? { ViewMetadata: viewEntity(site, list, view).properties } : {}),
      }
    : listData;
  const content = Buffer.from(JSON.stringify(answer));
  return { kind: 'bytes', content, contentType: 'application/json; charset=utf-8' };
}

/** Answers `renderlistdata`: the rows of a view's XML, as JSON in a text. */
export function renderListText(site: Site, list: List, call: Call, xml: string): Reply {
  const { listData } = rendered(site, list, call, {
    parameters: { ViewXml: xml },
    plain: call.query.plain ?? new Map(),
  });
  const value = JSON.stringify(listData);
  return { kind: 'value', context: 'Edm.String', name: 'RenderListData', value };
}
