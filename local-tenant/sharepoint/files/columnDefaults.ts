import { isLibrary } from '../lists/listEntity';
import type { Site } from '../site';
import { contentsOf } from '../storage/contents';
import { fold } from '../storage/tables';
import { looseFiles } from './looseFiles';
import { folderPath, type PlacedFolder } from './places';
import { fileNamed } from './storedFile';

interface FolderDefaults {
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const read = new WeakMap<Site, Map<number, readonly FolderDefaults[]>>();

function parse(html: string): readonly FolderDefaults[] {
  const folders = html.matchAll(/<a href="(.*?)">(.*?)<\/a>/gis);
  return Array.from(folders, ([, path = '', inner = '']) => {
    const values = inner.matchAll(/<DefaultValue FieldName="(.*?)">(.*?)<\/DefaultValue>/gis);
    return {
      path: fold(decoded(plain(path))),
      values: new Map(Array.from(values, ([, name = '', value = '']) => [name, plain(value)])),
    };
  });
}

/** The defaults that a library's settings file holds; a content never changes, so it is read once. */
function defaultsOf({ site, library }: PlacedFolder): readonly FolderDefaults[] {
  const file = fileNamed(
    site,
    looseFiles(site),
    `${library.urlName}/Forms`,
    'client_LocationBasedDefaults.html',
  );
  if (file?.content === null || file === undefined) return [];
  const known = read.get(site) ?? new Map<number, readonly FolderDefaults[]>();
  read.set(site, known);
  const found =
    known.get(file.content) ?? parse(contentsOf(site.database).read(file.content).toString('utf8'));
  known.set(file.content, found);
  return found;
}

/** The values that a new file gets from the column defaults of its folder, or of the nearest folder above that has some. */
export function columnDefaults(folder: PlacedFolder): Readonly<Record<string, unknown>> {
  const { library } = folder;
  if (!isLibrary(library)) return {};
  const path = `${fold(folderPath(folder))}/`;
  const above = defaultsOf(folder)
    .filter((one) => path.startsWith(`${one.path.replace(/\/$/, '')}/`))
    .sort((one, other) => one.path.length - other.path.length);
  const properties: Record<string, unknown> = {};
  for (const [name, value] of above.flatMap(({ values }) => [...values])) {
    const field = library.byName.get(name);
    if (field === undefined || !field.expression.startsWith('"c_')) continue;
    properties[field.itemName] =
      field.type.refersTo !== undefined
        ? Number.parseInt(value, 10) || null
        : field.typeName === 'MultiChoice'
          ? value.split(/;#?/).filter((part) => part !== '')
          : field.typeName === 'Boolean'
            ? /^(1|true)$/i.test(value)
            : field.typeName === 'Number' || field.typeName === 'Currency'
              ? Number(value)
              : value;
  }
  return properties;
}
