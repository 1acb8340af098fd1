import type { SPFI } from '@pnp/sp';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';
import { refusalOf } from './refusalOf';

let sharePoint: RunningSharePoint;
let sp: SPFI;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
  sp = sharePoint.as('app');
  await sp.web.lists.ensure('Brev', '', 100);
  await sp.web.lists.ensure('Bibliotek', '', 101);
});
afterAll(() => sharePoint.stop());

const list = () => sp.web.lists.getByTitle('Brev');

describe('Attachments, to a PnPjs client', () => {
  it('are files with addresses of their own', async () => {
    const { Id } = (await list().items.add({ Title: 'Ett' })) as { Id: number };
    const item = list().items.getById(Id);
    const { data } = await item.attachmentFiles.add("bil'aga åäö.txt", 'innehåll');
    const path = `/sites/prov/Lists/Brev/Attachments/${Id}/bil'aga åäö.txt`;
    expect((data as unknown as { ServerRelativeUrl: string }).ServerRelativeUrl).toBe(path);
    const file = sp.web.getFileByServerRelativePath(path);
    expect([await file.getText(), (await file.select('Length')()).Length]).toEqual([
      'innehåll',
      '9',
    ]);
    await file.setContent('annat');
    expect(await item.attachmentFiles.getByName("bil'aga åäö.txt").getText()).toBe('annat');
    const folder = sp.web.getFolderByServerRelativePath(`/sites/prov/Lists/Brev/Attachments/${Id}`);
    expect(await folder.files.select('Name')()).toMatchObject([{ Name: "bil'aga åäö.txt" }]);
    await file.delete();
    expect(await item.attachmentFiles()).toEqual([]);
    expect(await item.select('Attachments')()).toMatchObject({ Attachments: false });
  });

  it('come along with items, are read in every way and replaced', async () => {
    const { Id } = (await list().items.add({ Title: 'Två' })) as { Id: number };
    const item = list().items.getById(Id);
    await item.attachmentFiles.add('a.json', '{"a":1}');
    await item.attachmentFiles.add('b.bin', Buffer.from([0, 255]));
    const again = await refusalOf(item.attachmentFiles.add('A.json', 'x'));
    expect(again.code).toMatch(/^-2130575257/);
    expect(await item.attachmentFiles.getByName('a.json').getJSON()).toEqual({ a: 1 });
    const bytes = await item.attachmentFiles.getByName('b.bin').getBuffer();
    expect([...new Uint8Array(bytes)]).toEqual([0, 255]);
    await item.attachmentFiles.getByName('a.json').setContent('{"a":2}');
    expect(await item.attachmentFiles.getByName('a.json').getJSON()).toEqual({ a: 2 });
    const found = await list()
      .items.getById(Id)
      .select('Title', 'AttachmentFiles/FileName')
      .expand('AttachmentFiles')();
    expect(found).toMatchObject({
      AttachmentFiles: [{ FileName: 'a.json' }, { FileName: 'b.bin' }],
    });
    await item.attachmentFiles.getByName('b.bin').delete();
    expect(await item.attachmentFiles.select('FileName')()).toMatchObject([{ FileName: 'a.json' }]);
  });

  it('are refused where the list takes none, and in libraries', async () => {
    const { Id } = (await list().items.add({ Title: 'Tre' })) as { Id: number };
    await list().update({ EnableAttachments: false });
    const added = list().items.getById(Id).attachmentFiles.add('a.txt', 'a');
    expect((await refusalOf(added)).status).toBe(400);
    await list().update({ EnableAttachments: true });
    const library = sp.web.lists.getByTitle('Bibliotek');
    await library.rootFolder.files.addUsingPath('fil.txt', 'x');
    const [file] = (await library.items.select('Id')()) as { Id: number }[];
    const toFile = library.items.getById(Number(file?.Id)).attachmentFiles.add('a.txt', 'a');
    expect((await refusalOf(toFile)).status).toBe(400);
  });
});
