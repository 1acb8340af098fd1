import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
const list = "web/lists/getByTitle('Bodies')";
const items = `${list}/items`;
const json = 'application/json;charset=utf-8';
const verbose = 'application/json;odata=verbose;charset=utf-8';

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const sp = sharePoint.as('app');
  await sp.web.lists.add('Bodies');
  await sp.web.lists.getByTitle('Bodies').fields.addNumber('Qty', { MinimumValue: 0 } as never);
  await sp.web.lists.getByTitle('Bodies').fields.addMultilineText('Body');
  await sp.web.lists.getByTitle('Bodies').items.add({ Title: 'first' });
});
afterAll(() => sharePoint.stop());

const send = async (
  path: string,
  body: string | Buffer | undefined,
  type = json,
  headers: Record<string, string> = {},
  method = 'POST',
) => {
  const answer = await sharePoint.send(path, {
    method,
    ...(body === undefined ? {} : { body: body as never }),
    headers: { 'content-type': type, ...headers },
  });
  const text = await answer.text();
  const said = text === '' ? {} : (JSON.parse(text) as Record<string, never>);
  const error = said['odata.error'] as { code: string; message: { value: string } } | undefined;
  return {
    status: answer.status,
    code: error?.code,
    message: error?.message.value,
    etag: answer.headers.get('etag'),
    said,
  };
};
const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };

describe('A body', () => {
  it.each<[string, string | Buffer, string]>([
    ['', '', "A node of type 'EndOfInput' was read from the JSON reader when trying to read"],
    ['a list', '[{}]', "A node of type 'StartArray' was read"],
    ['a number', '1', "A node of type 'PrimitiveValue' was read"],
    ['cut off', '{"Title":"x"', 'Invalid JSON. Unexpected end of input was found'],
    ['no JSON', 'Title=x', 'Invalid JSON. A token was not recognized in the JSON content.'],
    ['too deep', `{"Title":${'['.repeat(500)}${']'.repeat(500)}}`, 'Recursion depth exceeded'],
    ['too large', `{"Body":"${'x'.repeat(2_100_000)}"}`, 'The request message is too big.'],
    ['a wrong kind', '{"Title":7}', 'Cannot convert a primitive value to the expected type'],
    [
      'a wrong name',
      '{"Nope":7}',
      "The property 'Nope' does not exist on type 'SP.Data.BodiesList",
    ],
    ['a wrong case', '{"title":"x"}', "The property 'title' does not exist on type"],
  ])('that is %s is refused', async (_name, body, message) => {
    expect(await send(items, body)).toMatchObject({
      status: 400,
      code: clientQuery,
      message: expect.stringContaining(message),
    });
  });

  it('is read with a byte order mark and any Unicode', async () => {
    const text = 'Å "漢字" \u{1f691} \u0000\u2028';
    const made = await send(items, Buffer.from(`\ufeff${JSON.stringify({ Title: text })}`));
    expect(made).toMatchObject({ status: 201, said: { Title: text } });
  });

  it('names its type in the verbose form, and only there', async () => {
    const typed = (type: string) => JSON.stringify({ __metadata: { type }, Title: 'x' });
    const own = 'SP.Data.BodiesListItem';
    expect(await send(items, typed(own), verbose)).toMatchObject({ status: 201 });
    expect(await send(items, typed('SP.ListItem'), verbose)).toMatchObject({ status: 201 });
    expect(await send(items, '{"Title":"x"}', verbose)).toMatchObject({
      status: 400,
      code: clientQuery,
      message: expect.stringMatching(/^An entry without a type name was found, but no expected/),
    });
    expect(await send(items, typed(own), json)).toMatchObject({
      status: 400,
      code: clientQuery,
      message: `The property '__metadata' does not exist on type '${own}'. Make sure to only use property names that are defined by the type.`,
    });
    expect(await send(items, typed('SP.Data.NopeListItem'), verbose)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^A type named 'SP.Data.NopeListItem' could not be resolved/),
    });
    const light = JSON.stringify({ 'odata.type': own, Title: 'x' });
    expect(await send(items, light)).toMatchObject({ status: 201 });
    expect(
      await send(`${items}(1)`, typed(own), verbose, { 'x-http-method': 'MERGE' }),
    ).toMatchObject({ status: 204 });
  });

  it('with a value that a column does not take fails without saying for which column', async () => {
    const failed = (kind: string) => ({
      status: 500,
      code: '-2130575336, Microsoft.SharePoint.SPException',
      message: `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
    });
    const long = JSON.stringify({ Title: 'x'.repeat(256) });
    expect(await send(items, long)).toMatchObject(failed('text'));
    expect(await send(items, JSON.stringify({ Title: 'x'.repeat(255) }))).toMatchObject({
      status: 201,
    });
    expect(await send(items, '{"Qty":-1}')).toMatchObject(failed('number'));
    expect(await send(items, JSON.stringify({ Body: 'x'.repeat(100_000) }))).toMatchObject({
      status: 201,
    });
  });

  it('leaves read-only columns alone', async () => {
    await send(`${items}(1)`, '{"Title":"y","Created":"2001-01-01T00:00:00Z"}', json, merge);
    const item = (await send(`${items}(1)`, undefined, json, {}, 'GET')).said;
    expect(item).toMatchObject({ Title: 'y', Id: 1 });
    expect(String(item['Created'])).not.toMatch(/^2001/);
  });
});

describe('A verb', () => {
  it('is taken from X-HTTP-Method, or as it is', async () => {
    for (const [method, headers] of [
      ['POST', merge],
      ['POST', { ...merge, 'x-http-method': 'PATCH' }],
      ['PATCH', { 'if-match': '*' }],
      ['MERGE', {}],
      ['POST', { 'x-http-method': 'PUT' }],
      ['PUT', {}],
    ] as const) {
      const said = await send(`${items}(1)`, '{"Title":"z"}', json, headers, method);
      expect([method, headers, said.status]).toEqual([method, headers, 204]);
    }
  });

  it('is refused where SharePoint takes another', async () => {
    expect(await send(items, undefined, json, {}, 'DELETE')).toMatchObject({
      status: 400,
      code: clientQuery,
      message: 'The type SP.ListItemCollection does not support HTTP DELETE method.',
    });
    expect(await send('web/lists', '{}', json, merge)).toMatchObject({
      message: 'The type SP.ListCollection does not support HTTP PATCH method.',
    });
    expect(await send(`${items}(1)/recycle`, undefined, json, {}, 'GET')).toMatchObject({
      status: 405,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: expect.stringMatching(
        /^The HTTP method 'GET' cannot be used to access the resource/,
      ),
    });
    expect(await send(`${items}(1)`, '{"Title":"x"}')).toMatchObject({
      status: 400,
      code: clientQuery,
      message: 'The parameter Title does not exist in method GetById.',
    });
  });
});

describe('An ETag', () => {
  it('guards items and lists, unless nobody sends one', async () => {
    for (const path of [`${items}(1)`, list]) {
      const first = (await send(path, undefined, json, {}, 'GET')).etag ?? '';
      const change = (ifMatch: string) =>
        send(path, '{}', json, { 'x-http-method': 'MERGE', 'if-match': ifMatch });
      const changed = await change(first);
      expect([path, changed.status]).toEqual([path, 204]);
      expect(changed.etag).not.toBe(first);
      expect((await send(path, undefined, json, {}, 'GET')).etag).toBe(changed.etag);
      expect(await change(first)).toMatchObject({
        status: 412,
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: `The request ETag value '${first}' does not match the object's ETag value '${String(changed.etag)}'.`,
      });
      const remove = { 'x-http-method': 'DELETE', 'if-match': first };
      expect((await send(path, undefined, json, remove)).status).toBe(412);
      expect((await send(path, '{}', json, { 'x-http-method': 'MERGE' })).status).toBe(204);
      expect((await change('*')).status).toBe(204);
    }
  });

  it('does not spare a reading', async () => {
    const { etag } = await send(`${items}(1)`, undefined, json, {}, 'GET');
    const again = await send(
      `${items}(1)`,
      undefined,
      json,
      { 'if-none-match': String(etag) },
      'GET',
    );
    expect(again).toMatchObject({ status: 200, etag });
  });
});
