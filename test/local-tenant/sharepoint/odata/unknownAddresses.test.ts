import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  await sharePoint.as('app').web.lists.add('Any');
});
afterAll(() => sharePoint.stop());

interface Failure {
  readonly 'odata.error': { readonly code: string; readonly message: { readonly value: string } };
}

const failureOf = async (path: string, init?: RequestInit): Promise<[number, string, string]> => {
  const answer = await sharePoint.send(path, init);
  const { code, message } = ((await answer.json()) as Failure)['odata.error'];
  return [answer.status, code, message.value];
};

const json = (method: string): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: '{"Title":"x"}',
});

describe('An address that SharePoint does not have', () => {
  it.each([
    ['nope', 'nope'],
    ['web/nope', 'nope'],
    ['web/nope(1)', 'nope'],
    ['site/Nope', 'Nope'],
    ['web/lists/nope', 'nope'],
    ["web/lists/getByTitle('Any')/nope", 'nope'],
    ['web/siteusers/nope', 'nope'],
    ['web/currentuser/nope', 'nope'],
    ['web/siteusers/$count', '$count'],
  ])('is not found: %s', async (path, name) => {
    expect(await failureOf(path)).toEqual([
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      `Cannot find resource for the request ${name}.`,
    ]);
  });

  it.each([
    "web/lists('zz')",
    "web/getUserById('x')",
    "web/recycleBin('zz')",
    'web/lists/getById(1)',
  ])('is no expression when a step does not take its arguments: %s', async (path) => {
    expect(await failureOf(path)).toEqual([
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      `The expression "${path}" is not valid.`,
    ]);
  });

  it('is refused in an expansion', async () => {
    expect(await failureOf('web?$expand=Nope')).toEqual([
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The field or property 'Nope' does not exist.",
    ]);
  });
});

describe('A verb that a thing does not take', () => {
  it.each([
    ['PUT', 'web', 400, 'The type SP.Web does not support HTTP PUT method.'],
    ['DELETE', 'site', 400, 'The type SP.Site does not support HTTP DELETE method.'],
    ['DELETE', 'web/sitegroups', 400, 'The type SP.GroupCollection does not support HTTP DELETE'],
    ['MERGE', 'web/recyclebin', 400, 'SP.RecycleBinItemCollection does not support HTTP PATCH'],
    ['POST', 'web', 405, "The HTTP method 'POST' cannot be used to access the resource 'web'."],
    ['POST', 'web/title', 405, "The HTTP method 'POST' cannot be used to access"],
    ['POST', 'web/siteusers(1)', 400, 'The parameter Title does not exist in method GetById.'],
  ])('is refused: %s %s', async (method, path, status, words) => {
    const [answered, , message] = await failureOf(path, json(method));
    expect([answered, message]).toEqual([status, expect.stringContaining(words)]);
  });
});
