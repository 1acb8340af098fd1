import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
let listId = '';
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const sp = sharePoint.as('app');
  await sp.web.lists.add('Forms');
  const list = sp.web.lists.getByTitle('Forms');
  listId = (await list.select('Id')()).Id;
  for (const Title of ['a', 'b']) await list.items.add({ Title });
  await list.fields.addChoice('Prio', { Choices: ['x', 'y'] });
});
afterAll(() => sharePoint.stop());

type Body = Record<string, unknown>;
const read = async (path: string, accept: string, headers: Record<string, string> = {}) => {
  const answer = await sharePoint.send(path, { headers: { accept, ...headers } });
  return { answer, body: (await answer.json()) as Body };
};
const items = (rest = ''): string => `web/lists(guid'${listId}')/items${rest}`;
const plain = 'application/json;odata=nometadata';
const verbose = 'application/json;odata=verbose';
const full = 'application/json;odata=fullmetadata';

describe('The verbose form', () => {
  it('links what it does not show, and gives every type', async () => {
    const { answer, body } = await read(items('(1)'), verbose);
    const item = body['d'] as Body;
    const address = `${sharePoint.web}/_api/Web/Lists(guid'${listId}')/Items(1)`;
    expect(answer.headers.get('content-type')).toBe(
      'application/json;odata=verbose;streaming=true;charset=utf-8',
    );
    expect(item['__metadata']).toEqual({
      id: item['GUID'],
      uri: address,
      etag: answer.headers.get('etag'),
      type: 'SP.Data.FormsListItem',
    });
    for (const name of ['AttachmentFiles', 'ParentList', 'FieldValuesAsText', 'Versions']) {
      expect(item[name]).toEqual({ __deferred: { uri: `${address}/${name}` } });
    }
    const selected = (await read(items('(1)?$select=Title'), verbose)).body['d'] as Body;
    expect(Object.keys(selected)).toEqual(['__metadata', 'Title']);
    const list = (
      await read(
        `web/lists('${listId}')?$select=Title,Fields,RootFolder/Name&$expand=RootFolder`,
        verbose,
      )
    ).body['d'] as Body;
    expect(list).toMatchObject({
      Title: 'Forms',
      Fields: { __deferred: { uri: `${sharePoint.web}/_api/Web/Lists(guid'${listId}')/Fields` } },
      RootFolder: { __metadata: { type: 'SP.Folder' }, Name: 'Forms' },
    });
    const field = (await read(`web/lists('${listId}')/fields/getByTitle('Prio')`, verbose)).body[
      'd'
    ] as Body;
    expect(field['Choices']).toEqual({
      __metadata: { type: 'Collection(Edm.String)' },
      results: ['x', 'y'],
    });
  });

  it('frames collections, pages, values and refusals', async () => {
    const page = (await read(items('?$top=1&$select=Id'), verbose)).body['d'] as Body;
    expect(page).toMatchObject({ results: [{ Id: 1 }] });
    expect(page['__next']).toMatch(/items\?%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1/);
    expect((await read('web/Title', verbose)).body).toEqual({ d: { Title: 'Provplats' } });
    const expanded = (await read(items('(1)?$expand=AttachmentFiles'), verbose)).body['d'] as Body;
    expect(expanded['AttachmentFiles']).toEqual({ results: [] });
    expect((await read(items('(9)'), verbose)).body['error']).toMatchObject({
      code: '-2130575338, System.ArgumentException',
      message: { lang: 'en-US' },
    });
  });
});

describe('The other forms', () => {
  it('leave everything out that is no value', async () => {
    expect((await read(items('?$select=Id&$top=1'), plain)).body).toEqual({
      'odata.nextLink': expect.stringContaining('%24skiptoken='),
      value: [{ Id: 1 }],
    });
    expect((await read('web/Title', plain)).body).toEqual({ value: 'Provplats' });
    expect((await read(items('(9)'), plain)).body).toHaveProperty(['odata.error', 'code']);
    const shown = (await read(items('(1)?$select=Author/Title&$expand=Author'), plain)).body;
    expect(shown).toEqual({ Author: { Title: 'Provtjänst' } });
  });

  it('say every type and link in full', async () => {
    const { body } = await read(items('(1)'), full);
    expect(body).toMatchObject({
      'odata.type': 'SP.Data.FormsListItem',
      'Created@odata.type': 'Edm.DateTime',
      'GUID@odata.type': 'Edm.Guid',
      'AttachmentFiles@odata.navigationLinkUrl': `Web/Lists(guid'${listId}')/Items(1)/AttachmentFiles`,
    });
    expect(body).not.toHaveProperty(['Title@odata.type']);
  });

  it('link with minimal metadata only what is selected or shown', async () => {
    const { body } = await read('web?$select=Title,CurrentUser', 'application/json');
    expect(body).toMatchObject({
      'odata.type': 'SP.Web',
      'CurrentUser@odata.navigationLinkUrl': expect.stringMatching(/CurrentUser$/),
      Title: 'Provplats',
    });
    const whole = (await read(items('(1)'), 'application/json;odata=minimalmetadata')).body;
    expect(Object.keys(whole).filter((name) => name.includes('@'))).toEqual([]);
  });

  it('follow OData 4 for a client that speaks it, whatever it asks in OData 3', async () => {
    const four = { 'odata-version': '4.0' };
    const { answer, body } = await read(items('(1)?$select=Id'), verbose, four);
    expect(answer.headers.get('content-type')).toBe(
      'application/json;odata.metadata=minimal;streaming=true;IEEE754Compatible=false;charset=utf-8',
    );
    expect(answer.headers.get('odata-version')).toBe('4.0');
    expect(body).toEqual({
      '@odata.context': `${sharePoint.web}/_api/$metadata#SP.ListData.FormsListItems/$entity`,
      '@odata.type': '#SP.Data.FormsListItem',
      '@odata.id': expect.any(String),
      '@odata.etag': answer.headers.get('etag'),
      '@odata.editLink': `Web/Lists(guid'${listId}')/Items(1)`,
      Id: 1,
    });
    const none = await read(
      items('?$select=Id&$top=1'),
      'application/json;odata.metadata=none',
      four,
    );
    expect(none.body).toEqual({ '@odata.nextLink': expect.any(String), value: [{ Id: 1 }] });
    const failed = await read(items('(9)'), 'application/json', four);
    expect(failed.body).toEqual({
      error: {
        code: '-2130575338, System.ArgumentException',
        message: 'Item does not exist. It may have been deleted by another user.',
      },
    });
    const three = await read(items('(1)?$select=Id'), 'application/json;odata.metadata=none');
    expect(three.body).toEqual({ Id: 1 });
  });

  it('are refused when SharePoint has no such form', async () => {
    const { answer, body } = await read(items('(1)'), 'application/json;odata=brief');
    expect(answer.status).toBe(406);
    expect(body['odata.error']).toEqual({
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: {
        lang: 'en-US',
        value: 'The HTTP header ACCEPT is missing or its value is invalid.',
      },
    });
    const xml = await read(items('(1)'), 'application/atom+xml');
    expect([xml.answer.status, xml.body]).toMatchObject([501, { error: { code: 'notBuilt' } }]);
  });
});
