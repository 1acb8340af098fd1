import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
let items = '';
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const sp = sharePoint.as('app');
  await sp.web.lists.add('Batches');
  const list = sp.web.lists.getByTitle('Batches');
  items = `web/lists(guid'${(await list.select('Id')()).Id}')/items`;
  for (const Title of ['one', 'two', 'three']) await list.items.add({ Title });
});
afterAll(() => sharePoint.stop());

interface Part {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

const bytes = (text: string | Buffer): Buffer =>
  typeof text === 'string' ? Buffer.from(text) : text;

const written = (boundary: string, part: Part, end: string, extra = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        ...(extra === '' ? [] : [extra]),
        '',
        `${part.method} ${part.url} HTTP/1.1`,
        'Accept: application/json;odata=nometadata',
        ...(part.headers ?? []),
        '',
        '',
      ].join(end),
    ),
    bytes(part.body ?? ''),
    Buffer.from(part.body === undefined ? '' : end),
  ]);

const sent = async (body: Buffer, init: RequestInit & { readonly as?: string } = {}) =>
  sharePoint.send('$batch', {
    ...init,
    method: 'POST',
    body: body as never,
    headers: {
      'content-type': 'multipart/mixed; boundary=b',
      ...(init.headers as Record<string, string>),
    },
  });

const batch = (parts: readonly Part[], end = '\r\n'): Buffer =>
  Buffer.concat([...parts.map((part) => written('b', part, end)), Buffer.from(`--b--${end}`)]);

const statusesOf = async (answer: Response): Promise<readonly number[]> =>
  [...(await answer.text()).matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1]));

const refusalOf = async (answer: Response) => {
  const body = (await answer.json()) as {
    'odata.error': { code: string; message: { value: string } };
  };
  return {
    status: answer.status,
    ...body['odata.error'],
    message: body['odata.error'].message.value,
  };
};

describe('A batch', () => {
  it.each(['\r\n', '\n'])('is answered part by part, in order, with line ends %j', async (end) => {
    const answer = await sent(
      batch(
        [
          { method: 'GET', url: `${sharePoint.web}/_api/${items}(1)?$select=Title` },
          { method: 'GET', url: `/sites/prov/_api/${items}(99)` },
          { method: 'GET', url: `${items}?$select=Id&$filter=Title+eq+%27two%27` },
          { method: 'PATCH', url: `${items}(1)`, headers: ['If-Match: "x,1"'], body: '{}' },
          {
            method: 'POST',
            url: `${items}(1)`,
            headers: ['X-HTTP-Method: MERGE', 'If-Match: *'],
            body: '{"Title":"one"}',
          },
          { method: 'DELETE', url: `${items}(98)` },
          { method: 'GET', url: 'web/workflowTemplates/more' },
        ],
        end,
      ),
    );
    expect([answer.status, await statusesOf(answer)]).toEqual([
      200,
      [200, 404, 200, 412, 204, 404, 501],
    ]);
  });

  it('keeps what succeeds beside what fails in a change set, and passes over Content-ID', async () => {
    const part = (body: string, id: number): Buffer =>
      written('c', { method: 'POST', url: items, body }, '\r\n', `Content-ID: ${id}`);
    const set = Buffer.concat([
      Buffer.from('--b\r\nContent-Type: multipart/mixed; boundary="c"\r\n\r\n'),
      part('{"Title":"kept"}', 1),
      part('{"Nope":1}', 2),
      Buffer.from('--c--\r\n'),
    ]);
    const read = written('b', { method: 'GET', url: `${items}(4)?$select=Title` }, '\r\n');
    const answer = await sent(Buffer.concat([set, read, Buffer.from('--b--\r\n')]));
    const text = await answer.text();
    expect([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => match[1])).toEqual([
      '201',
      '400',
      '200',
    ]);
    expect(text).toContain('{"Title":"kept"}');
  });

  it('carries bytes both ways', async () => {
    const content = Buffer.from([...Array(256).keys(), 13, 10, 45, 45, 98, 0]);
    const path = `${items}(2)/attachmentFiles`;
    const answer = await sent(
      batch([
        {
          method: 'POST',
          url: `${path}/add(FileName='b%C3%A5.bin')`,
          headers: ['Content-Type: application/octet-stream', `Content-Length: ${content.length}`],
          body: content,
        },
        { method: 'GET', url: `${path}/getByFileName('bå.bin')/$value` },
      ]),
    );
    const read = Buffer.from(await answer.arrayBuffer());
    expect(read.toString('latin1').match(/^HTTP\/1\.1 \d+/gm)).toEqual([
      'HTTP/1.1 200',
      'HTTP/1.1 200',
    ]);
    expect(
      read.includes(Buffer.concat([Buffer.from('\r\n\r\n'), content, Buffer.from('\r\n')])),
    ).toBe(true);
  });

  it('holds at most 100 requests', async () => {
    const part = { method: 'GET', url: `${items}(1)?$select=Id` };
    expect(
      await statusesOf(await sent(batch(Array.from({ length: 100 }, () => part)))),
    ).toHaveLength(100);
    expect(await refusalOf(await sent(batch(Array.from({ length: 101 }, () => part))))).toEqual({
      status: 400,
      code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      message:
        "The current batch message contains too many parts. Only batch messages with a maximum number of '100' query operations and changesets are allowed.",
    });
    const large = batch([
      { method: 'POST', url: items, body: `{"Title":"${'x'.repeat(2_100_000)}"}` },
    ]);
    expect((await refusalOf(await sent(large))).message).toMatch(
      /^The maximum number of bytes allowed to be read from the stream has been exceeded\./,
    );
  });

  it('stays on its web', async () => {
    const answer = await sent(
      batch([
        { method: 'GET', url: `${sharePoint.origin}/sites/other/_api/web` },
        { method: 'GET', url: `${sharePoint.origin}/_api/web` },
        { method: 'POST', url: '$batch', body: '{}' },
        { method: 'GET', url: `${sharePoint.web}/_vti_bin/client.svc/web?$select=Title` },
      ]),
    );
    expect(await statusesOf(answer)).toEqual([400, 400, 501, 200]);
  });

  it('takes one digest for a page session, and each part has the rights of the caller', async () => {
    const add = batch([{ method: 'POST', url: items, body: '{"Title":"by a visitor"}' }]);
    const session = { cookie: 'session=visitor' };
    expect((await sent(add, { as: '', headers: session })).status).toBe(403);
    const context = await sharePoint.send('contextinfo', {
      as: '',
      method: 'POST',
      headers: session,
    });
    const { FormDigestValue } = (await context.json()) as { FormDigestValue: string };
    const headers = { ...session, 'x-requestdigest': FormDigestValue };
    expect(await statusesOf(await sent(add, { as: '', headers }))).toEqual([403]);
  });
});
