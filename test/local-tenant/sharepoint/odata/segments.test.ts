import * as fc from 'fast-check';
import { resolveRoute } from '../../../../local-tenant/sharepoint/odata/resolveRoute';
import { parseSegments } from '../../../../local-tenant/sharepoint/odata/segments';
import { NotBuilt, SharePointRefusal } from '../../../../local-tenant/sharepoint/refusal';

const routeOf = (path: string, aliases?: ReadonlyMap<string, string>) =>
  resolveRoute(parseSegments(path, aliases));

describe('A resource path', () => {
  it('names a list in each of the ways that clients use', () => {
    const id = '0a0a0a0a-1111-4222-8333-444444444444';
    expect(routeOf("/web/lists/GetByTitle('Anna''s (1)/list')")).toEqual({
      kind: 'list',
      list: { by: 'title', title: "Anna's (1)/list" },
    });
    expect(routeOf(`/web/lists('${id}')`)).toEqual({ kind: 'list', list: { by: 'id', id } });
    expect(routeOf(`/Web/Lists(guid'${id.toUpperCase()}')/Items(7)`)).toEqual({
      kind: 'item',
      list: { by: 'id', id },
      id: 7,
    });
    expect(routeOf("web/getList('/sites/prov/Lists/X')/items")).toEqual({
      kind: 'items',
      list: { by: 'url', url: '/sites/prov/Lists/X' },
    });
    expect(routeOf('web/getList(@p1)', new Map([['@p1', "'/sites/prov/Lists/Tom''s'"]]))).toEqual({
      kind: 'list',
      list: { by: 'url', url: "/sites/prov/Lists/Tom's" },
    });
    expect(
      routeOf("web/lists/getByTitle('X')/items(1)/attachmentFiles/add(FileName='a b.txt')"),
    ).toEqual({
      kind: 'addAttachment',
      list: { by: 'title', title: 'X' },
      id: 1,
      name: 'a b.txt',
    });
    expect(routeOf("web/lists/getByTitle('X')/ItemCount")).toEqual({
      kind: 'property',
      of: { kind: 'list', list: { by: 'title', title: 'X' } },
      name: 'ItemCount',
    });
  });

  it('leads to a place, to a refusal or to what is not built', () => {
    const pieces = fc.constantFrom(
      '/',
      'web',
      'lists',
      'getByTitle',
      '(',
      ')',
      "'",
      "''",
      'x',
      '1',
      ',',
      '=',
      '@p',
      "guid'",
      'items',
      '$value',
      'constructor',
      '__proto__',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
        ),
        (path) => {
          try {
            routeOf(path);
          } catch (failure) {
            if (!(failure instanceof SharePointRefusal) && !(failure instanceof NotBuilt))
              throw failure;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
