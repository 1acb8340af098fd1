import { kindOfRef, keyOfRef, type RecordRef } from '../../domain/records/recordRef';

/** The page of a record below the folder of pages; undefined for what has no page, such as a mail. */
export function recordAddress(ref: RecordRef, pagesPath: string): string | undefined {
  const key = encodeURIComponent(keyOfRef(ref));
  switch (kindOfRef(ref)) {
    case 'case':
      return `${pagesPath}LSG.aspx#arenden/${key}`;
    case 'proposal':
      return `${pagesPath}LSG.aspx#forslag/${key}`;
    case 'decision':
      return `${pagesPath}LSG.aspx#beslut/${key}`;
    case 'assignment':
      return `${pagesPath}Uppdrag.aspx#uppdrag/${key}`;
    case 'audit':
      return `${pagesPath}Revision.aspx#revision/${key}`;
    case 'notice':
      return `${pagesPath}Sakerhetsmeddelanden.aspx#${key}`;
    case 'document':
      return `${pagesPath}StyrandeDokument.aspx?dokument=${key}`;
    default:
      return undefined;
  }
}
