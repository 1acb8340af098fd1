import { randomBytes } from 'node:crypto';
import type { SPFI } from '@pnp/sp';
import { xorHashOf } from '../../../../local-tenant/sharepoint/files/xorHash';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

const library = '/sites/prov/Filer';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Filer', '', 101);
  await sp.web.lists.ensure('Arkiv', '', 101);
});
afterAll(() => sharePoint.stop());

const files = () => sp.web.getFolderByServerRelativePath(library).files;
const file = (name: string) => sp.web.getFileByServerRelativePath(`${library}/${name}`);
const post = (path: string, body?: BodyInit) =>
  sharePoint.send(path, { method: 'POST', ...(body === undefined ? {} : { body }) });

describe('The contents of files, to a PnPjs client', () => {
  it('arrive in pieces and are the file only when the last one has come', async () => {
    const bytes = randomBytes(2_500_000);
    const stages: string[] = [];
    const added = await files().addChunked('stor.bin', new Blob([bytes]), {
      chunkSize: 1_000_000,
      progress: ({ stage, offset }) => stages.push(`${stage} ${offset}`),
    });
    expect(added).toMatchObject({ Name: 'stor.bin', Length: '2500000' });
    expect(stages).toEqual(['starting 0', 'continue 1000000', 'finishing 2000000']);
    expect(Buffer.from(await file('stor.bin').getBuffer()).equals(bytes)).toBe(true);
    await file('stor.bin').setContentChunked(new Blob(['kort']), {});
    expect(await file('stor.bin').getText()).toBe('kort');
  });

  it('are refused when a piece does not follow the last one, and can be given up', async () => {
    await files().addUsingPath('bitar.txt', 'förr');
    const at = `web/getFileByServerRelativePath(decodedUrl='${library}/bitar.txt')`;
    const id = "guid'5f0e8a4e-3d5b-4c59-9f6e-0e7b7f0f1a11'";
    const first = await post(`${at}/startUpload(uploadId=${id})`, 'abc');
    expect(await first.json()).toMatchObject({ value: '3' });
    expect((await post(`${at}/continueUpload(uploadId=${id},fileOffset=7)`, 'x')).status).toBe(400);
    expect(await file('bitar.txt').getText()).toBe('förr');
    await post(`${at}/continueUpload(uploadId=${id},fileOffset=3)`, 'def');
    expect((await post(`${at}/cancelUpload(uploadId=${id})`)).status).toBe(200);
    expect((await post(`${at}/finishUpload(uploadId=${id},fileOffset=6)`, 'g')).status).toBe(400);
    expect(await file('bitar.txt').getText()).toBe('förr');
  });

  it('are read as text, JSON, bytes and streams, and in part', async () => {
    await files().addUsingPath('data.json', JSON.stringify({ a: [1, 2] }));
    expect(await file('data.json').getJSON()).toEqual({ a: [1, 2] });
    expect(await (await file('data.json').getBlob()).text()).toBe('{"a":[1,2]}');
    const part = await sharePoint.send(
      `web/getFileByServerRelativePath(decodedUrl='${library}/data.json')/$value`,
      { headers: { range: 'bytes=2-4' } },
    );
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/11',
      'a":',
    ]);
    const url = `${sharePoint.origin}${library}/data.json`;
    expect(await sp.web.getFileByUrl(url).getJSON()).toEqual({ a: [1, 2] });
  });

  it('are put where a whole address says', async () => {
    await sp.web.getFolderByServerRelativePath(library).folders.addUsingPath('Inre');
    const added = await files().addUsingPath(`${library}/Inre/hel.txt`, 'hel');
    expect(added.ServerRelativeUrl).toBe(`${library}/Inre/hel.txt`);
    const lost = files().addUsingPath(`${library}/Saknas/hel.txt`, 'hel');
    expect((await refusalOf(lost)).status).toBe(404);
    const raw = await sharePoint.send(
      `web/getFolderByServerRelativeUrl('Filer/Inre')/files('hel.txt')/ListItemAllFields/FileSystemObjectType`,
    );
    expect(await raw.json()).toMatchObject({ value: 0 });
  });

  it('find a free name, or are held against a hash, when that is asked for', async () => {
    await files().addUsingPath('namn.txt', '1');
    const other = await files().addUsingPath('namn.txt', '2', { EnsureUniqueFileName: true });
    expect(other.Name).toBe('namn1.txt');
    const text = 'x'.repeat(500);
    const hashed = { Overwrite: true, XorHash: xorHashOf(Buffer.from(text)) };
    expect((await files().addUsingPath('hash.txt', text, hashed)).Length).toBe('500');
    const wrong = { Overwrite: true, XorHash: xorHashOf(Buffer.from('y')) };
    expect((await refusalOf(files().addUsingPath('hash.txt', text, wrong))).status).toBe(400);
    expect(xorHashOf(Buffer.from('hello world'))).toBe('aCgDG9jwBhDc4Q1yawMZAAAAAAA=');
  });

  it('move and copy between folders and libraries with their columns and versions', async () => {
    const fields = sp.web.lists.getByTitle('Filer').fields;
    await fields.addText('Typ');
    await sp.web.lists.getByTitle('Arkiv').fields.addText('Typ');
    await files().addUsingPath('flytt.txt', 'ett');
    await (await file('flytt.txt').getItem()).update({ Typ: 'PM' });
    await file('flytt.txt').copyByPath('/sites/prov/Arkiv/kopia.txt', false, { KeepBoth: false });
    const copy = sp.web.getFileByServerRelativePath('/sites/prov/Arkiv/kopia.txt');
    expect([await copy.getText(), (await copy()).UIVersionLabel]).toEqual(['ett', '1.0']);
    expect(await copy.listItemAllFields()).toMatchObject({ Typ: 'PM' });
    const moved = await file('flytt.txt').moveByPath('/sites/prov/Arkiv/flytt.txt', false, {
      KeepBoth: false,
      ShouldBypassSharedLocks: true,
      RetainEditorAndModifiedOnMove: true,
    });
    expect(await moved.versions.select('VersionLabel')()).toMatchObject([{ VersionLabel: '1.0' }]);
    expect(await file('flytt.txt').exists()).toBe(false);
    await files().addUsingPath('flytt.txt', 'två');
    const taken = file('flytt.txt').moveByPath('/sites/prov/Arkiv/flytt.txt', false);
    expect((await refusalOf(taken)).code).toMatch(/^-2130575257/);
    await file('flytt.txt').moveByPath('/sites/prov/Arkiv/flytt.txt', true);
    expect(await moved.getText()).toBe('två');
    await moved.copyTo(`${library}/åter.txt`, true);
    expect(await file('åter.txt').getText()).toBe('två');
  });

  it('keep their ending when the column of the name changes, and refuse a taken one', async () => {
    await files().addUsingPath('rapport.txt', '1');
    const item = await file('rapport.txt').getItem();
    await item.update({ FileLeafRef: 'slutrapport' });
    expect(await file('slutrapport.txt').exists()).toBe(true);
    expect((await refusalOf(item.update({ FileLeafRef: 'data.json' }))).code).toMatch(
      /^-2130575257/,
    );
  });

  it('are removed with what is known of them, and only in the version that is meant', async () => {
    await files().addUsingPath('bort.txt', '1');
    const wrong = file('bort.txt').deleteWithParams({ BypassSharedLock: true, ETagMatch: '"x"' });
    expect((await refusalOf(wrong)).status).toBe(412);
    const { ETag } = await file('bort.txt')();
    await file('bort.txt').deleteWithParams({ BypassSharedLock: true, ETagMatch: ETag });
    const gone = await refusalOf(file('bort.txt')());
    expect([gone.status, gone.code]).toEqual([
      404,
      '-2130575338, Microsoft.SharePoint.SPException',
    ]);
    expect(gone.message).toContain(`The file ${library}/bort.txt does not exist.`);
  });

  it('come with what is asked about them', async () => {
    const all = await files()
      .select('Name', 'ListItemAllFields/Typ', 'Author/Title', 'ListId', 'ServerRelativePath')
      .expand('ListItemAllFields', 'Author')
      .filter("Name eq 'slutrapport.txt'")();
    expect(all).toMatchObject([
      {
        Name: 'slutrapport.txt',
        ListItemAllFields: { Typ: null },
        Author: { Title: 'Provtjänst' },
        ServerRelativePath: { DecodedUrl: `${library}/slutrapport.txt` },
      },
    ]);
    const item = await sp.web.lists
      .getByTitle('Filer')
      .items.select('Id', 'File/Name', 'File/Length')
      .expand('File')
      .filter("FileLeafRef eq 'slutrapport.txt'")();
    expect(item).toMatchObject([{ File: { Name: 'slutrapport.txt', Length: '1' } }]);
  });
});
