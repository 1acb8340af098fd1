import type { Call } from '../call';
import { camlRows, tokenAfter, type CamlRows } from '../caml/camlRows';
import { readCamlView, type CamlView } from '../caml/camlView';
import { folderWithin } from '../caml/folderWithin';
import type { Field } from '../fields/field';
import type { Json, Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
import { NotBuilt } from '../refusal';
import { listAsSeen } from '../security/listAsSeen';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { defaultViewOf, viewsOf } from '../views/viewStore';
import type { View } from '../views/view';
import { viewXml } from '../views/viewXml';
import { addressQuery } from './addressQuery';
import { listContext, listSchema } from './listSchema';
import { openReferred } from './referred';
import { putValue, type Row } from './rowValues';

type Body = Readonly<Record<string, unknown>>;

/** Bits of `RenderOptions` that are built; those that change nothing here are among them. */
const option = { contextInfo: 1, listData: 2, listSchema: 4, noAutoHyperlink: 2048 } as const;
const builtOptions = Object.values(option).reduce((all, bit) => all | bit, 0);

const usualRowLimit = 30;

/** What every row has when no columns are named: where it lies, what it is and what one may do with it. */
const always = ['ID', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef', 'FileLeafRef'];

const recordIn = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function optionsIn(parameters: Body): number {
  const given = parameters['RenderOptions'] ?? 0;
  const options = Array.isArray(given)
    ? given.map(Number).reduce((all, bit) => all | bit, 0)
    : Number(given);
  const unknown = options & ~builtOptions;
  if (!Number.isInteger(options) || unknown !== 0) {
    throw new NotBuilt(`RenderOptions ${String(unknown)} of RenderListDataAsStream`);
  }
  return options;
}

const isShown = ({ properties }: Field): boolean => properties['Hidden'] !== true;

/** The columns of the rows, in order. A view that names some has those and no others. */
function fieldsOf(list: List, view: CamlView, isStored: boolean): readonly Field[] {
  const found = (names: readonly string[]): Field[] =>
    names.flatMap((name) => list.fields.find(({ internalName }) => internalName === name) ?? []);
  if (view.viewFields !== undefined && !isStored) return found(view.viewFields);
  const own = view.viewFields === undefined ? list.fields.filter(isShown) : found(view.viewFields);
  return [...new Set([...found(always), ...own])];
}

const viewAsked = (site: Site, list: List, call: Call): View => {
  const id = call.query.plain?.get('view')?.replace(/[{}]/g, '').toLowerCase();
  return viewsOf(site, list).find((view) => view.id === id) ?? defaultViewOf(site, list);
};

interface Rendered {
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

function rendered(site: Site, list: List, call: Call, parameters: Body): Rendered {
  const stored = viewAsked(site, list, call);
  const given = textIn(parameters['ViewXml']);
  const context = { now: site.now(), userId: call.caller.userId };
  const asked = readCamlView(list, given ?? viewXml(site, list, stored), context);
  const view = addressQuery(list, asked, call.query.plain, context);
  const fields = fieldsOf(list, view, given === undefined);
  const paging = textIn(parameters['Paging']) ?? call.query.plain?.get('paging');
  const token = paging?.replace(/^\?/, '');
  const folderUrl =
    textIn(parameters['FolderServerRelativeUrl']) ?? call.query.plain?.get('rootfolder');
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
  const hasMask = given === undefined || view.viewFields === undefined;
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
  const body = call.body.length === 0 ? {} : parseBody(call.body).properties;
  const parameters = recordIn(body['parameters'] ?? body);
  const options = optionsIn(parameters);
  const { listData, fields } = rendered(site, list, call, parameters);
  const isFramed = (options & (option.contextInfo | option.listSchema)) !== 0;
  const isListed =
    options === 0 ||
    (options & (option.listData | option.listSchema)) === 0 ||
    (options & option.listData) !== 0;
  const answer = isFramed
    ? {
        wpq: '',
        Templates: {},
        ...(isListed ? { ListData: listData } : {}),
        ...((options & option.listSchema) === 0
          ? {}
          : { ListSchema: listSchema(site, list, fields) }),
        ...((options & option.contextInfo) === 0
          ? {}
          : listContext(site, list, call.caller.userId)),
      }
    : listData;
  const content = Buffer.from(JSON.stringify(answer));
  return { kind: 'bytes', content, contentType: 'application/json; charset=utf-8' };
}

/** Answers `renderlistdata`: the rows of a view's XML, as JSON in a text. */
export function renderListText(site: Site, list: List, call: Call, xml: string): Reply {
  const { listData } = rendered(site, list, call, { ViewXml: xml });
  const value = JSON.stringify(listData);
  return { kind: 'value', context: 'Edm.String', name: 'RenderListData', value };
}
