import * as fc from 'fast-check';
import { parseQueryOptions } from '../../../../local-tenant/sharepoint/odata/queryOptions';
import { parseBody } from '../../../../local-tenant/sharepoint/odata/requestBody';
import { SharePointRefusal } from '../../../../local-tenant/sharepoint/refusal';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

const onlyRefuses = (parse: () => unknown): void => {
  try {
    parse();
  } catch (failure) {
    if (!(failure instanceof SharePointRefusal)) throw failure;
  }
};

const optionNames = fc.constantFrom(
  '$filter',
  '$select',
  '$expand',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$count',
  '$search',
  '@p',
);
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...['Id', 'Title', 'Qty', 'Author', 'Author/Title', 'Ref/Title', 'Ref/Id', 'Body', 'File'],
        ...['*', ',', ' ', ' desc', ' asc', '/', '1', '-1', '5001', "'a'", ' eq ', ' and ', 'not '],
        ...[
          '(',
          ')',
          'null',
          'Paged=TRUE',
          '&PagedPrev=TRUE',
          '&p_ID=2',
          '&p_Title=a',
          'ParentList',
        ],
        ...[
          'RoleAssignments',
          'AttachmentFiles',
          "startswith(Title,'a')",
          'ContentType',
          'Versions',
        ],
      ),
      { maxLength: 8 },
    )
    .map((all) => all.join('')),
);
const queries = fc
  .array(fc.tuple(optionNames, values), { maxLength: 4 })
  .map((all) => new URLSearchParams(all).toString());

const segments = fc
  .array(
    fc.constantFrom(
      ...[
        'web',
        'lists',
        "getByTitle('Any')",
        "lists('x')",
        'items',
        'items(1)',
        'items(a)',
        'Title',
      ],
      ...[
        'fields',
        '$value',
        '$count',
        "getByTitle('Hidden''s')",
        '(',
        "'",
        ')',
        '%',
        '..',
        'Author',
      ],
      ...['rootFolder', 'parentList', 'getById(@p)', "fields('x')", 'views', 'recycle', '$batch'],
      ...[
        'roleAssignments',
        'currentUser',
        'siteUsers(1)',
        'contentTypes',
        'property',
        '()',
        '$metadata',
      ],
    ),
    { maxLength: 7 },
  )
  .map((all) => all.join('/'));

let sharePoint: RunningSharePoint;
const secret = 'never to be read';
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const sp = sharePoint.as('app');
  await sp.web.lists.add('Other');
  await sp.web.lists.getByTitle('Other').items.add({ Title: secret });
  await sp.web.lists.add('Any');
  const list = sp.web.lists.getByTitle('Any');
  const { Id } = await list.select('Id')();
  await list.fields.addNumber('Qty');
  await list.fields.addMultilineText('Body');
  await list.fields.addLookup('Ref', { LookupListId: Id, LookupFieldName: 'Title' });
  for (const Title of ['a', 'b', 'c']) await list.items.add({ Title, Qty: Title.length, RefId: 1 });
});
afterAll(() => sharePoint.stop());

const answered = async (path: string): Promise<void> => {
  const answer = await sharePoint.send(`${sharePoint.web}/_api/${path}`);
  const text = await answer.text();
  expect([path, answer.status, text]).not.toEqual([
    path,
    500,
    expect.stringContaining('The local tenant failed'),
  ]);
  expect(text).not.toContain(secret);
};

describe('Whatever is asked', () => {
  it('query options are read or refused', () => {
    fc.assert(
      fc.property(queries, (query) => {
        onlyRefuses(() => parseQueryOptions(new URLSearchParams(query)));
      }),
      { numRuns: 2000 },
    );
  });

  it('bodies are read or refused, however deep', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        onlyRefuses(() => parseBody(Buffer.from(text)));
      }),
      { numRuns: 2000 },
    );
    for (const open of ['{"a":', '[', '{"results":[']) {
      onlyRefuses(() => parseBody(Buffer.from(`{"a":${open.repeat(100_000)}`)));
    }
    const deep = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(() => parseBody(Buffer.from(deep))).toThrow(SharePointRefusal);
  });

  it('an answer about items is none about another list, and no fault', async () => {
    await fc.assert(
      fc.asyncProperty(queries, (query) => answered(`web/lists/getByTitle('Any')/items?${query}`)),
      { numRuns: 400 },
    );
  }, 30_000);

  it('an address leads somewhere or nowhere, and to no fault', async () => {
    await fc.assert(
      fc.asyncProperty(segments, queries, (path, query) =>
        answered(`${encodeURI(path).replaceAll('#', '%23')}?${query}`),
      ),
      { numRuns: 400 },
    );
  }, 30_000);

  it('a name with quotes, slashes and percent signs stays one name', async () => {
    const odd = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(odd, async (text) => {
        const title = encodeURIComponent(`no ${text}`.replaceAll("'", "''"));
        const answer = await sharePoint.send(`web/lists/getByTitle('${title}')/items`);
        const body = (await answer.json()) as { 'odata.error': { message: { value: string } } };
        expect([answer.status, body['odata.error'].message.value]).toEqual([
          404,
          `List 'no ${text}' does not exist at site with URL '${sharePoint.web}'.`,
        ]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
