import { defineList } from './defineList';

/**
 * What is published of the governing documents beside the intranet (GD-10): a folder a number with its page, and for all
 * of them an index, a stylesheet, a feed and `manifest.json`. Vårdgivarwebben fetches it; it can be made anew at any time.
 */
export const publicDocumentsLibrary = defineList({
  name: 'PublicDocuments',
  title: 'Publika styrande dokument',
  template: 'library',
  keepsVersions: false,
  description: 'Sidor som vårdgivarwebben hämtar. Skrivs av tjänsten.',
  titleColumn: 'Rubrik',
  columns: {},
});
