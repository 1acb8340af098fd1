import { runningSharePoint, type RunningSharePoint } from './runningSharePoint';

let sharePoint: RunningSharePoint;
let listId = '';
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const made = await sharePoint.send(
    'web/lists',
    post({ Title: 'Notes 2 & more', BaseTemplate: 100 }),
  );
  listId = ((await made.json()) as { Id: string }).Id;
});
afterAll(() => sharePoint.stop());

const post = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
});
const items = (rest = ''): string => `web/lists(guid'${listId}')/items${rest}`;
const json = async (answer: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await answer).json()) as Record<string, unknown>;
const errorOf = async (answer: Promise<Response>) => {
  const body = (await json(answer)) as {
    'odata.error': { code: string; message: { value: string } };
  };
  return {
    status: (await answer).status,
    code: body['odata.error'].code,
    message: body['odata.error'].message.value,
  };
};

describe('What goes over the wire', () => {
  it('gives an item with minimal metadata, its ETag and its address', async () => {
    const answer = await sharePoint.send(items(), post({ Title: 'Ett' }));
    const item = (await answer.json()) as Record<string, unknown>;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe(
      'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
    );
    expect(answer.headers.get('etag')).toBe(`"${String(item['GUID'])},1"`);
    expect(answer.headers.get('location')).toBe(
      `${sharePoint.web}/_api/Web/Lists(guid'${listId}')/Items(1)`,
    );
    expect(item).toEqual({
      'odata.metadata': `${sharePoint.web}/_api/$metadata#SP.ListData.Notes_x0020_2_x0020__x0020_moreListItems/@Element`,
      'odata.type': 'SP.Data.Notes_x0020_2_x0020__x0020_moreListItem',
      'odata.id': item['GUID'],
      'odata.etag': `"${String(item['GUID'])},1"`,
      'odata.editLink': `Web/Lists(guid'${listId}')/Items(1)`,
      FileSystemObjectType: 0,
      Id: 1,
      ContentTypeId: `0x0100${listId.replaceAll('-', '').toUpperCase()}`,
      Title: 'Ett',
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      OData__ColorTag: null,
      ComplianceAssetId: null,
      ID: 1,
      Modified: item['Created'],
      Created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      AuthorId: 8,
      EditorId: 8,
      OData__UIVersionString: '1.0',
      Attachments: false,
      GUID: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('leaves the metadata out, or says it all, when asked', async () => {
    const plain = await json(
      sharePoint.send(items('(1)?$select=Id,Title'), {
        headers: { accept: 'application/json;odata=nometadata' },
      }),
    );
    expect(plain).toEqual({ Id: 1, Title: 'Ett' });
    const verbose = (await json(
      sharePoint.send(items('?$select=Title'), {
        headers: { accept: 'application/json;odata=verbose' },
      }),
    )) as {
      d: { results: { __metadata: { type: string; uri: string }; Title: string }[] };
    };
    expect(verbose.d.results[0]).toMatchObject({
      __metadata: {
        type: 'SP.Data.Notes_x0020_2_x0020__x0020_moreListItem',
        uri: `${sharePoint.web}/_api/Web/Lists(guid'${listId}')/Items(1)`,
      },
      Title: 'Ett',
    });
    const field = (await json(
      sharePoint.send(
        `web/lists('${listId}')/fields`,
        post(
          {
            __metadata: { type: 'SP.FieldChoice' },
            Title: 'Prio',
            FieldTypeKind: 6,
            Choices: { results: ['a', 'b'] },
          },
          {
            accept: 'application/json;odata=verbose',
            'content-type': 'application/json;odata=verbose',
          },
        ),
      ),
    )) as { d: { Choices: unknown; TypeAsString: string } };
    expect(field.d).toMatchObject({ TypeAsString: 'Choice', Choices: { results: ['a', 'b'] } });
    const failed = await json(
      sharePoint.send(items('(9)'), { headers: { accept: 'application/json;odata=verbose' } }),
    );
    expect(failed).toEqual({
      error: {
        code: '-2130575338, System.ArgumentException',
        message: {
          lang: 'en-US',
          value: 'Item does not exist. It may have been deleted by another user.',
        },
      },
    });
  });

  it('refuses in the words of SharePoint Online', async () => {
    expect(await errorOf(sharePoint.send("web/lists/getByTitle('Ingen')"))).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Ingen' does not exist at site with URL '${sharePoint.web}'.`,
    });
    expect(await errorOf(sharePoint.send(items('(9)')))).toEqual({
      status: 404,
      code: '-2130575338, System.ArgumentException',
      message: 'Item does not exist. It may have been deleted by another user.',
    });
    expect(await errorOf(sharePoint.send("web/getList('/sites/prov/Lists/Ingen')"))).toMatchObject({
      status: 404,
      code: '-2147024894, System.IO.FileNotFoundException',
    });
    expect(
      await errorOf(
        sharePoint.send(
          items('(1)'),
          post({ Title: 'x' }, { 'x-http-method': 'MERGE', 'if-match': '"x,9"' }),
        ),
      ),
    ).toMatchObject({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    });
    expect(
      await errorOf(
        sharePoint.send('web/lists', post({ Title: 'NOTES 2 & more', BaseTemplate: 100 })),
      ),
    ).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
    expect(await errorOf(sharePoint.send(items(), post('{"Title"')))).toMatchObject({
      status: 400,
    });
    expect(await errorOf(sharePoint.send('web', { as: 'stranger' }))).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
    });
    expect(await errorOf(sharePoint.send('web', { as: '' }))).toMatchObject({ status: 401 });
    expect((await sharePoint.send(`${sharePoint.origin}/sites/annan/_api/web`)).status).toBe(404);
  });

  it('says by name what it lacks', async () => {
    const lacking: readonly (readonly [string, RequestInit])[] = [
      ['$metadata', {}],
      ['web/workflowTemplates', {}],
      [`web/lists('${listId}')/author`, {}],
      ['ProcessQuery', post('<Request />')],
    ];
    for (const [path, init] of lacking) {
      const answer = await sharePoint.send(path, init);
      const body = (await answer.json()) as { error?: { code: string; message: string } };
      expect([path, answer.status, body.error?.code]).toEqual([path, 501, 'notBuilt']);
      expect(body.error?.message).toMatch(/^Not built: (GET|POST|MERGE) \/sites\/prov\/_api\//);
    }
  });

  it('takes writes by page session only with a form digest', async () => {
    const session = { as: '', headers: { cookie: 'session=member' } };
    expect(
      await errorOf(
        sharePoint.send(items(), { ...session, ...post({ Title: 'x' }, session.headers) }),
      ),
    ).toMatchObject({ status: 403, code: '-2130575251, Microsoft.SharePoint.SPException' });
    expect((await sharePoint.send(items(), session)).status).toBe(200);
    const context = (await json(
      sharePoint.send('contextinfo', { ...session, method: 'POST' }),
    )) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    expect(context.FormDigestTimeoutSeconds).toBe(1800);
    const headers = { ...session.headers, 'x-requestdigest': context.FormDigestValue };
    expect(
      (await sharePoint.send(items(), { as: '', ...post({ Title: 'x' }, headers) })).status,
    ).toBe(201);
    const other = { cookie: 'session=owner', 'x-requestdigest': context.FormDigestValue };
    expect(
      (await sharePoint.send(items(), { as: '', ...post({ Title: 'x' }, other) })).status,
    ).toBe(403);
  });

  it('frames a batch answer part by part, whatever the line ends', async () => {
    const part = (method: string, path: string, body = '') =>
      `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${method} ${sharePoint.web}/_api/${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n\r\n${body}\r\n`;
    const send = (body: string) =>
      sharePoint.send(
        '$batch',
        post(body, { 'content-type': 'multipart/mixed; boundary="batch_1"' }),
      );
    const answer = await send(
      part('POST', items(), '{"Title":"I bunt"}') +
        part('GET', items('(99)')) +
        part('DELETE', items('(1)')) +
        '--batch_1--\r\n',
    );
    const text = await answer.text();
    const name = /^--(batchresponse_[0-9a-f-]{36})\r\n/.exec(text)?.[1] ?? '';
    expect(answer.headers.get('content-type')).toBe(`multipart/mixed; boundary=${name}`);
    const shown = text
      .replaceAll(name, 'B')
      .replace(/\{"FileSystem.*\}/, '{…}')
      .replace(/[0-9a-f-]{36}/g, 'G');
    expect(shown.replaceAll('\r\n', '\n')).toBe(
      [
        '--B',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 201 Created',
        'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
        'ETAG: "G,1"',
        `LOCATION: ${sharePoint.web}/_api/Web/Lists(guid'G')/Items(3)`,
        '',
        '{…}',
        '--B',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 404 Not Found',
        'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
        '',
        '{"odata.error":{"code":"-2130575338, System.ArgumentException","message":{"lang":"en-US","value":"Item does not exist. It may have been deleted by another user."}}}',
        '--B',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 200 OK',
        'CONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8',
        '',
        '',
        '--B--',
        '',
      ].join('\n'),
    );
    const strange = await (
      await send(
        `${part('BREW', items('(2)'))}${part('GET', items('(2)?$select=Id'))}--batch_1--`.replace(
          `${sharePoint.web}/_api/web`,
          'http://[/_api/web',
        ),
      )
    ).text();
    expect(strange.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200']);
    const many = Array.from({ length: 101 }, () => part('GET', items('(2)'))).join('');
    expect(await errorOf(send(`${many}--batch_1--`))).toMatchObject({ status: 400 });
    expect(await errorOf(send(part('GET', items('(2)'))))).toMatchObject({ status: 400 });
  });
});
