import { defineList } from './defineList';

/**
 * The search index of the governing documents, made of their rows and sections: `catalogue.json.gz` with numbers, titles
 * and headings, and `text-000.bin.gz` … with the words of their texts. It can be made anew at any time.
 */
export const documentIndexLibrary = defineList({
  name: 'DocumentIndex',
  title: 'Sökregister för styrande dokument',
  template: 'library',
  keepsVersions: false,
  description: 'Register som sidan Styrande dokument söker i. Skrivs av tjänsten.',
  titleColumn: 'Rubrik',
  columns: {},
});
