import type { SPFI } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

const library = '/sites/prov/Former';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Former', '', 101);
  await files().addUsingPath('å b.docx', 'ett dokument');
  await files().addUsingPath('liten.txt', 'x');
});
afterAll(() => sharePoint.stop());

const files = () => sp.web.getFolderByServerRelativePath(library).files;
const at = (name: string): string =>
  `web/getFileByServerRelativePath(decodedUrl='${library}/${encodeURIComponent(name)}')`;
const namesIn = (thing: object): readonly string[] =>
  Object.keys(thing).filter((name) => !name.includes('odata.'));

describe('A file, to a PnPjs client', () => {
  it('has the item that SharePoint gives it, in its order', async () => {
    const item = await sp.web
      .getFileByServerRelativePath(`${library}/å b.docx`)
      .listItemAllFields<Record<string, unknown>>();
    expect(namesIn(item)).toEqual([
      ...['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'],
      ...['ContentTypeId', 'OData__ColorTag', 'ComplianceAssetId', 'Title', 'ID', 'Created'],
      ...['AuthorId', 'Modified', 'EditorId', 'OData__CopySource', 'CheckoutUserId'],
      ...['OData__UIVersionString', 'GUID'],
    ]);
    const { UniqueId } = await sp.web.getFileByServerRelativePath(`${library}/å b.docx`)();
    const shown = `${sharePoint.web}/_layouts/15/Doc.aspx?sourcedoc={${UniqueId}}&action=interactivepreview`;
    expect(item).toMatchObject({
      ServerRedirectedEmbedUri: shown,
      ServerRedirectedEmbedUrl: shown,
    });
    const plain = await sp.web
      .getFileByServerRelativePath(`${library}/liten.txt`)
      .listItemAllFields();
    expect(plain).toMatchObject({ ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '' });
  });

  it('tells of approval where its library asks for it', async () => {
    await sp.web.lists.getByTitle('Former').update({ EnableModeration: true });
    const item = await sp.web
      .getFileByServerRelativePath(`${library}/liten.txt`)
      .listItemAllFields<Record<string, unknown>>();
    expect(namesIn(item).slice(4, 8)).toEqual([
      ...['ContentTypeId', 'OData__ModerationStatus', 'OData__ModerationComments'],
      'OData__ColorTag',
    ]);
    await sp.web.lists.getByTitle('Former').update({ EnableModeration: false });
  });

  it('has an address to link to, encoded and as it is', async () => {
    const file = await sp.web.getFileByServerRelativePath(`${library}/å b.docx`)();
    const mark = `?d=w${file.UniqueId.replaceAll('-', '')}`;
    expect([file.LinkingUri, file.LinkingUrl]).toEqual([
      `${sharePoint.web}/Former/%C3%A5%20b.docx${mark}`,
      `${sharePoint.web}/Former/å b.docx${mark}`,
    ]);
    const odd = await files().addUsingPath('a#1%20.txt', 'x');
    const address = (odd as unknown as Record<string, string>)['odata.id'] ?? '';
    const read = await sharePoint.send(address);
    expect(await read.json()).toMatchObject({ Name: 'a#1%20.txt' });
  });

  it('is found by its size and by the columns of its item', async () => {
    const found = async (filter: string): Promise<readonly string[]> =>
      (await files().filter(filter)()).map(({ Name }) => Name);
    expect(await found('Length gt 5')).toEqual(['å b.docx']);
    expect(await found("Length eq 1 and startswith(Name,'l')")).toEqual(['liten.txt']);
    await (
      await sp.web.getFileByServerRelativePath(`${library}/liten.txt`).getItem()
    ).update({
      Title: 'Rubrik',
    });
    expect(await found("ListItemAllFields/Title eq 'Rubrik'")).toEqual(['liten.txt']);
    expect((await refusalOf(found("ListItemAllFields/Nope eq 'x'"))).status).toBe(400);
  });

  it('is given with its version, and not at all where a range begins behind its end', async () => {
    const { ETag } = (await sp.web.getFileByServerRelativePath(
      `${library}/liten.txt`,
    )()) as unknown as { ETag: string };
    const whole = await sharePoint.send(`${at('liten.txt')}/$value`);
    expect(whole.headers.get('etag')).toBe(ETag);
    const behind = await sharePoint.send(`${at('liten.txt')}/$value`, {
      headers: { range: 'bytes=7-9' },
    });
    expect(behind.status).toBe(416);
  });

  it('is refused by an id that is none, and says who has taken a name', async () => {
    const unknown = await sharePoint.send("web/getFileById('x')");
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain("the expected type 'Edm.Guid'");
    const taken = await refusalOf(files().addUsingPath('liten.txt', 'y'));
    expect(taken.message).toMatch(
      /A file with the name Former\/liten.txt already exists. It was last modified by \S+ on \d+ [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d \+0000/,
    );
  });
});

describe('The item of a file or folder', () => {
  it('is gone on from as from its list', async () => {
    const of = async (path: string) => (await sharePoint.send(path)).json() as Promise<object>;
    const texts = await of(`${at('liten.txt')}/ListItemAllFields/FieldValuesAsText`);
    expect(texts).toMatchObject({ FileLeafRef: 'liten.txt', Title: 'Rubrik' });
    expect(await of(`${at('liten.txt')}/ListItemAllFields/Title`)).toMatchObject({
      value: 'Rubrik',
    });
    await sp.web.getFolderByServerRelativePath(library).folders.addUsingPath('Mapp');
    const folder = `web/getFolderByServerRelativePath(decodedUrl='${library}/Mapp')`;
    expect(await of(`${folder}/ListItemAllFields/ContentType`)).toMatchObject({ Name: 'Folder' });
    const missing = await sharePoint.send(`${at('saknas.txt')}/ListItemAllFields/ContentType`);
    expect(missing.status).toBe(404);
  });
});

describe('A folder, to a PnPjs client', () => {
  it('keeps the welcome page of a web, and takes its own name', async () => {
    await sp.web.rootFolder.update({ WelcomePage: 'SitePages/Ny.aspx' });
    expect(await sp.web.rootFolder.select('WelcomePage')()).toMatchObject({
      WelcomePage: 'SitePages/Ny.aspx',
    });
    expect(await sp.web.select('WelcomePage')()).toMatchObject({
      WelcomePage: 'SitePages/Ny.aspx',
    });
    await sp.web.getFolderByServerRelativePath(library).update({ Name: 'Former' });
    const unknown = sp.web.rootFolder.update({ Nope: 1 } as object);
    expect((await refusalOf(unknown)).message).toContain("does not exist on type 'SP.Folder'");
  });
});
