import '@pnp/sp/column-defaults';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

let sharePoint: RunningSharePoint;
beforeAll(async () => {
  sharePoint = await runningSharePoint();
});
afterAll(() => sharePoint.stop());

describe('Column defaults of folders, to a PnPjs client', () => {
  it('are set, read and cleared, and given to files that are added', async () => {
    const { web } = sharePoint.as('app');
    await web.lists.ensure('Blanketter', '', 101);
    const library = web.lists.getByTitle('Blanketter');
    await library.fields.addText('Enhet');
    await library.fields.addNumber('Antal');
    await library.rootFolder.folders.addUsingPath('Norra & södra');
    await library.rootFolder.folders.addUsingPath('Norra & södra/Inre');
    const folder = web.getFolderByServerRelativePath('/sites/prov/Blanketter/Norra & södra');
    expect(await library.getDefaultColumnValues()).toEqual([]);
    await library.setDefaultColumnValues([
      { name: 'Enhet', path: '/sites/prov/Blanketter', value: 'Alla' },
      { name: 'Antal', path: '/sites/prov/Blanketter', value: '3' },
    ]);
    await folder.setDefaultColumnValues([{ name: 'Enhet', value: 'Norra' }]);
    expect(await folder.getDefaultColumnValues()).toEqual([
      { name: 'Enhet', path: '/sites/prov/Blanketter/Norra & södra', value: 'Norra' },
    ]);

    const inner = web.getFolderByServerRelativePath('/sites/prov/Blanketter/Norra & södra/Inre');
    const { UniqueId } = await inner.files.addUsingPath('a.txt', 'a');
    const file = web.getFileById(UniqueId);
    expect(await file.listItemAllFields.select('Enhet', 'Antal')()).toMatchObject({
      Enhet: 'Norra',
      Antal: 3,
    });
    expect(await library.select('ItemCount')()).toMatchObject({ ItemCount: 3 });

    await folder.clearDefaultColumnValues();
    await library.rootFolder.files.addUsingPath('b.txt', 'b');
    const { Enhet } = await web
      .getFileByServerRelativePath('/sites/prov/Blanketter/b.txt')
      .listItemAllFields<{ Enhet: string }>();
    expect(Enhet).toBe('Alla');
    expect(await folder.getDefaultColumnValues()).toEqual([]);
  });
});
