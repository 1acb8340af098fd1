import {
  keyOfRef,
  kindOfRef,
  type RecordKind,
  type RecordRef,
} from '../../domain/records/recordRef';

const places: { readonly [Kind in RecordKind]?: (key: string) => string } = {
  case: (key) => `LSG.aspx#arenden/${key}`,
  proposal: (key) => `LSG.aspx#forslag/${key}`,
  decision: (key) => `LSG.aspx#beslut/${key}`,
  assignment: (key) => `Uppdrag.aspx#uppdrag/${key}`,
  audit: (key) => `Revision.aspx#revisioner/${key}`,
  notice: (key) => `Sakerhetsmeddelanden.aspx#${key}`,
  document: (key) => `StyrandeDokument.aspx?dokument=${key}`,
  // Who has read is told on the page of the document, whichever edition and unit.
  reading: (key) => `Dokumentarbete.aspx#${key.split('%23')[0] ?? ''}`,
};

/** Where a record is opened, below the folder of the pages (`https://…/SitePages/`); undefined for one without a page. */
export const pageOfRecord = (pagesUrl: string, ref: RecordRef): string | undefined => {
  const place = places[kindOfRef(ref)]?.(encodeURIComponent(keyOfRef(ref)));
  return place === undefined ? undefined : `${pagesUrl}${place}`;
};
