import { defineList } from './defineList';

/**
 * The text of every edition and draft as it was read and corrected, one file each, named by its hash: the log holds the
 * hash, so a text cannot be exchanged behind it. Drafts are nobody's to read but the service's.
 */
export const documentTextsLibrary = defineList({
  name: 'DocumentTexts',
  title: 'Lästa texter',
  template: 'library',
  isPrivate: true,
  description: 'Texten i utgåvor och utkast, som den är utläst och rättad.',
  titleColumn: 'Rubrik',
  columns: {},
});
