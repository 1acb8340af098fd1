import { Web } from '@pnp/sp/webs';
import { refusalOf } from '../refusalOf';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

const verbose = 'application/json;odata=verbose';

const answerTo = async (path: string, body: object, type = 'application/json') => {
  const answer = await sharePoint.send(path, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': type },
    body: JSON.stringify(body),
  });
  const text = (await answer.json()) as {
    readonly 'odata.error'?: { readonly message: { readonly value: string } };
  };
  return [answer.status, text['odata.error']?.message.value ?? ''] as const;
};

describe('A verbose body', () => {
  it('must be of the type that is addressed', async () => {
    const group = (type: string) =>
      answerTo('web/sitegroups', { __metadata: { type }, Title: type }, verbose);
    expect(await group('SP.Group')).toEqual([201, '']);
    expect(await group('SP.User')).toEqual([
      400,
      "An entry with type 'SP.User' was found, but it is not assignable to the expected type 'SP.Group'.",
    ]);
    expect(await group('SP.Nope')).toEqual([
      400,
      expect.stringMatching(/^A type named 'SP.Nope' could not be resolved by the model\./),
    ]);
  });

  it('must name a type, which no other body may', async () => {
    expect((await answerTo('web/sitegroups', { Title: 'x' }, verbose))[1]).toMatch(
      /^An entry without a type name was found/,
    );
    const marked = { __metadata: { type: 'SP.Group' }, Title: 'x' };
    expect((await answerTo('web/sitegroups', marked))[1]).toMatch(
      /^The property '__metadata' does not exist on type 'SP.Group'\./,
    );
  });
});

describe('A permission level', () => {
  it('takes only values of the right kind', async () => {
    const level = { Name: 'Own', Order: 1, BasePermissions: { High: '0', Low: '1' } };
    for (const wrong of [{ BasePermissions: 5 }, { Order: 'x' }])
      expect((await answerTo('web/roledefinitions', { ...level, ...wrong }))[0]).toBe(400);
    expect((await answerTo('web/roledefinitions', level))[0]).toBe(201);
  });
});

describe('A sub-web', () => {
  it('is made from parameters that SharePoint knows, at an address that it takes', async () => {
    const add = (parameters: object) => answerTo('web/webs/add', { parameters });
    expect(await add({ Title: 'a', Url: 'a', Nope: 1 })).toEqual([
      400,
      expect.stringMatching(/'Nope' does not exist on type 'SP.WebCreationInformation'/),
    ]);
    expect((await answerTo('web/webs/add', { Title: 'a', Url: 'a' }))[1]).toBe(
      'The parameter Title does not exist in method Add.',
    );
    for (const Url of ['_layouts', '.a', 'a..b', 'a.', 'a/b', ''])
      expect([Url, (await add({ Title: 'a', Url }))[0]]).toEqual([Url, 500]);
    expect((await add({ Title: 'a', Url: 'a' }))[0]).toBe(200);
  });

  it('is listed only for those who may browse directories, which readers may not', async () => {
    const { webs } = sharePoint.as('visitor').web;
    expect((await refusalOf(webs())).status).toBe(403);
    expect(await sharePoint.as('visitor').web.getSubwebsFilteredForCurrentUser()()).toHaveLength(1);
    const web = Web([sharePoint.as('visitor').web, `${sharePoint.web}/a`]);
    expect((await web.select('Title')()).Title).toBe('a');
    expect(await sharePoint.as('member').web.webs()).toHaveLength(1);
  });
});
