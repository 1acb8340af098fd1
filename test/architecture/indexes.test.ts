import { allLists } from '../../src/lists/allLists';
import type { Column } from '../../src/lists/defineList';
import { sourceFiles, textOf } from './sourceFiles';

// A file names the lists it reads, as `eventsList` or `…Library`; one column name may stand in several lists.
const columnsIn = (text: string, name: string): Column[] =>
  allLists
    .filter((list) => new RegExp(`\\b${list.name}(?:List|Library)\\b`, 'i').test(text))
    .flatMap(({ columns }) => (columns[name] ? [columns[name]!] : []));
const operators = /\b([A-Z][A-Za-z]*) (?:eq|ne|lt|le|gt|ge) /g;
const readers = ['src/adapters', 'src/ui', 'src/webparts', 'bot', 'sharepoint'].filter((folder) => {
  try {
    return sourceFiles(folder).length > 0;
  } catch {
    return false;
  }
});

describe('A column that a filter or an order goes by', () => {
  const used = readers.flatMap(sourceFiles).flatMap((file) => {
    const text = textOf(file);
    const filtered = Array.from(text.matchAll(operators), ([, name]) => name ?? '');
    const ordered = Array.from(text.matchAll(/\.orderBy\('([^']+)'/g), ([, name]) => name ?? '');
    // SharePoint numbers items by Id, which is always indexed.
    return [...filtered, ...ordered]
      .filter((name) => name !== 'Id')
      .map((name) => ({ file, name, columns: columnsIn(text, name) }));
  });

  it('is one of our columns', () => {
    expect(used.filter(({ columns }) => columns.length === 0)).toEqual([]);
    expect(used.length).toBeGreaterThan(4);
  });

  it('is indexed, or a list above 5,000 items refuses the query', () => {
    const slow = used.filter(({ columns }) => !columns.some(({ indexed }) => indexed === true));
    expect(slow).toEqual([]);
  });
});
