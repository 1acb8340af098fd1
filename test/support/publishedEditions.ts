import { editionKeyOf } from '../../src/domain/documents/editionKey';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { documentRelationsList } from '../../src/lists/documentRelations.list';
import { documentSectionsList } from '../../src/lists/documentSections.list';
import { listUrl } from '../../src/lists/defineList';
import {
  type GoverningDocumentRow,
  governingDocumentsLibrary,
} from '../../src/lists/governingDocuments.list';
import { itemsOn, type SiteLists } from '../../src/adapters/sharepoint/siteLists';

export interface AnEdition {
  readonly number: string;
  readonly title: string;
  readonly edition: string;
  readonly status: string;
  readonly reviewBy: string;
  readonly sections: readonly (readonly [heading: string, text: string])[];
  readonly related: readonly (readonly [number: string, title: string])[];
}

/** An edition of an invented routine. */
export const anEdition = (some: Partial<AnEdition> = {}): AnEdition => ({
  number: 'RH-70001',
  title: 'Säkerhetsmeddelanden i vården',
  edition: '1',
  status: 'inForce',
  reviewBy: '2028-03-23',
  sections: [
    ['Syfte', 'Hur säkerhetsmeddelanden tas om hand i regionen.'],
    ['Ansvar', 'Avdelningschefen kvitterar meddelandet på kortet.'],
  ],
  related: [['RH-70002', 'Leveransstörningar']],
  ...some,
});

/** Puts the rows and the file of an edition on a site, as the service writes them. */
export async function putEdition(
  site: SiteLists,
  edition: AnEdition,
  columns: Partial<GoverningDocumentRow> = {},
): Promise<void> {
  const { number } = edition;
  const key = editionKeyOf(number, edition.edition);
  const place = listUrl(site.sitePath, governingDocumentsLibrary);
  await site.sp.web.folders.addUsingPath(`${place}/${number}`).catch(() => undefined);
  const folder = site.sp.web.getFolderByServerRelativePath(`${place}/${number}`);
  const name = `${number}.txt`;
  await folder.files.addUsingPath(name, edition.title, { Overwrite: true });
  const file = site.sp.web.getFileByServerRelativePath(`${place}/${number}/${name}`);
  const item = await file.getItem();
  await item.update({
    Title: edition.title,
    DocumentNumber: number,
    DocumentType: 'rutin',
    DocumentLevel: 'regional',
    DocumentStatus: edition.status,
    Edition: edition.edition,
    Scope: 'Region Norrviken',
    ApprovedBy: 'Regional chefläkare',
    ApprovedOn: '2026-03-23T12:00:00Z',
    MainAuthor: 'Lindqvist Karin, Medicinsk teknik',
    PublishedOn: '2026-03-23T12:00:00Z',
    ReviewBy: `${edition.reviewBy}T12:00:00Z`,
    ChangeNote: 'Förtydligat vem som svarar.',
    Revision: Number(edition.edition),
    ...columns,
  });
  await file.publish('');
  for (const [index, [heading, text]] of edition.sections.entries()) {
    await itemsOn(site, documentSectionsList).add({
      Title: heading,
      SectionKey: `${key}/${`${index}`.padStart(3, '0')}`,
      DocumentNumber: number,
      EditionKey: key,
      Place: index,
      Level: 1,
      Part: heading.startsWith('Bilaga') ? 'appendix' : 'section',
      Text: text,
    });
  }
  const relation = (index: number, row: object): Promise<unknown> =>
    itemsOn(site, documentRelationsList).add({
      RelationKey: `${key}/${index}`,
      DocumentNumber: number,
      EditionKey: key,
      ...row,
    });
  for (const [index, [to, title]] of edition.related.entries())
    await relation(index, { Title: title, Kind: 'related', ToNumber: to, InternalOnly: false });
  await relation(edition.related.length, {
    Title: 'Vägledning',
    Kind: 'reference',
    Link: 'https://vagledning.example/1',
    InternalOnly: true,
  });
}
