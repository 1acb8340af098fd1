import '@pnp/sp/files';
import '@pnp/sp/folders';
import { sharePointHarmonisation } from '../../src/adapters/sharepoint/sharePointHarmonisation';
import { sharePointDocumentRegister } from '../../src/adapters/sharepoint/sharePointDocumentRegister';
import { itemsOn } from '../../src/adapters/sharepoint/siteLists';
import { documentRelationsList } from '../../src/lists/documentRelations.list';
import {
  governingDocumentsLibrary,
  type GoverningDocumentRow,
} from '../../src/lists/governingDocuments.list';
import { aProvisionedSite, provisioningMs, type ProvisionedSite } from './aProvisionedSite';

describe('What documents are harmonised with, in the library and the list of relations (GD-18)', () => {
  let provisioned: ProvisionedSite;
  const put = async (number: string, columns: Partial<GoverningDocumentRow>): Promise<void> => {
    const { site } = provisioned;
    const folder = site.sp.web.getFolderByServerRelativePath(
      `${site.sitePath}/${governingDocumentsLibrary.name}`,
    );
    await folder.files.addUsingPath(`${number}.txt`, 'Syfte');
    const items = await itemsOn(site, governingDocumentsLibrary).select('Id').orderBy('Id', false)<
      { readonly Id: number }[]
    >();
    await itemsOn(site, governingDocumentsLibrary)
      .getById(items[0]?.Id ?? 0)
      .update({ DocumentNumber: number, Title: number, ...columns });
  };
  beforeAll(async () => {
    provisioned = await aProvisionedSite();
    await put('RH-100', { DocumentStatus: 'inForce', DocumentLevel: 'regional', Edition: '2' });
    await put('RH-200', { DocumentStatus: 'underRevision', HarmonisedWith: 'RH-100/1' });
    await put('RH-300', { DocumentStatus: 'draft' });
    await put('RH-400', { DocumentStatus: 'inForce', ForPurchase: true });
    await put('RH-500', { DocumentStatus: 'inForce', ForPurchase: false });
    for (const [from, Kind] of [
      ['RH-200', 'harmonisedWith'],
      ['RH-300', 'related'],
    ] as const)
      await itemsOn(provisioned.site, documentRelationsList).add({
        Title: 'RH-100',
        RelationKey: `${from}/1/1`,
        DocumentNumber: from,
        EditionKey: `${from}/1`,
        Kind,
        ToNumber: 'RH-100',
      });
  }, provisioningMs);
  afterAll(() => provisioned.stop());

  it('is told of documents in force, also while the next edition is prepared', async () => {
    const documents = await sharePointHarmonisation(provisioned.site).inForce();
    expect(documents).toMatchObject([
      { DocumentNumber: 'RH-100', DocumentLevel: 'regional', Edition: '2' },
      { DocumentNumber: 'RH-400' },
      { DocumentNumber: 'RH-500' },
      { DocumentNumber: 'RH-200', HarmonisedWith: 'RH-100/1' },
    ]);
  });

  it('tells templates for purchases from others (GD-24)', async () => {
    const register = sharePointDocumentRegister(provisioned.site);
    expect(await register.purchaseTemplates()).toEqual(['RH-400']);
  });

  it('is found from the other side, leaving out what is only related', async () => {
    expect(await sharePointHarmonisation(provisioned.site).harmonisedWith('RH-100')).toEqual([
      'RH-200',
    ]);
  });
});
