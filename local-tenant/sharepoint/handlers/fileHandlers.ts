import { contentTypeOf } from '../attachments/contentType';
import type { Call, Caller } from '../call';
import { attachedFiles } from '../files/attachedFile';
import { fileEntity, fileETag, fileProperties } from '../files/fileEntity';
import { fileStateRefused, rangeNotThere } from '../files/fileRefusals';
import { isLoose } from '../files/looseFiles';
import { findFile, findFolder, seekFile } from '../files/places';
import { shownFile, showFile } from '../files/shownFile';
import { contentOf, filesIn, type PlacedFile, type StoredFile } from '../files/storedFile';
import { xorHashOf } from '../files/xorHash';
import * as writing from '../files/writeFile';
import { readItem } from '../items/readItems';
import { changeItem } from '../items/writeItem';
import { itemContext } from '../lists/listEntity';
import { collectionOf, type Entity, type Reply } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parametersIn, parseBody } from '../odata/requestBody';
import type { RouteOf } from '../odata/route';
import { hasPermission } from '../security/basePermissions';
import { demandPlacing } from '../security/demandPlacing';
import type { Site } from '../site';
import { demandForBody } from './demandForBody';
import type { Handlers } from './handler';
import { changed, entityReply, removed } from './replies';

const context = 'SP.ApiData.Files';

interface OnFile {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'file' | 'fileContent' | 'fileItem' | 'recycleFile' | 'deleteFile'>;
}

/** The version that a request is based on: in its header, or among the parameters of its body. */
const basedOn = (call: Call): string | undefined => {
  if (call.body.length === 0) return call.header('if-match');
  const { ETagMatch } = parametersIn(parseBody(call.body));
  return typeof ETagMatch === 'string' && ETagMatch !== '' ? ETagMatch : call.header('if-match');
};

/** The addressed file, for somebody who knows the version they change. */
const fileToChange = ({ site, call, route }: OnFile, ifMatch?: string): PlacedFile => {
  const placed = findFile(site, route.file);
  writing.checkFileVersion(placed.file, ifMatch ?? call.header('if-match'));
  return placed;
};

const fileToRemove = (handling: OnFile): PlacedFile => {
  const { site, call, route } = handling;
  const isDelete = call.verb === 'DELETE';
  const placed = fileToChange(handling, isDelete ? undefined : basedOn(call));
  writing.checkNotTaken(site, findFile(site, route.file), call.caller.userId);
  return placed;
};

/** The bytes that a `Range` header asks for; nothing when it is none. Refuses one that begins behind the end. */
function partIn(
  range: string | undefined,
  total: number,
): { readonly start: number; readonly end: number; readonly total: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, total - Number(last)) : Number(first);
  const end = first === '' || last === '' ? total : Math.min(total, Number(last) + 1);
  if (start >= total) throw rangeNotThere();
  return start < end ? { start, end, total } : undefined;
}

const allColumns = { select: [], expand: [], orderBy: [], given: [], aliases: new Map() };

/** A file with the item behind it, for filters that name its columns. */
const withItem = (site: Site, caller: Caller, placed: PlacedFile): Entity => {
  const entity = fileEntity(site, placed);
  const { library, file, attachedTo } = placed;
  if (isLoose(library) || attachedTo !== undefined) return entity;
  const ListItemAllFields = (): Entity => readItem(site, library, file.item, allColumns, caller);
  return { ...entity, related: { ...entity.related, ListItemAllFields } };
};

const nothing = (name: string): Reply => ({
  kind: 'value',
  context: 'Edm.Null',
  name,
  value: null,
});

/** Files: reading, adding, replacing and removing them, with the items behind them. */
export const fileHandlers: Handlers = {
  files: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { library, dir, attachmentsOf: owner } = findFolder(site, route.folder);
        const mayView = ({ item }: StoredFile): boolean =>
          isLoose(library) ||
          hasPermission(
            site.security.maskOf(call.caller, site.web, { list: library, item }),
            'ViewListItems',
          );
        const placed =
          owner === undefined
            ? filesIn(site, library, dir, 0).map((file) => ({ library, file }))
            : attachedFiles(site, library, owner);
        const all = placed.flatMap((one) => {
          if (!mayView(one.file)) return [];
          const shown = shownFile(site, call.caller, one);
          return shown === undefined ? [] : [withItem(site, call.caller, shown)];
        });
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
  },
  addFile: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { name, overwrite, ensureUnique, autoCheckOut, hash } = route;
        if (hash !== undefined && hash !== xorHashOf(call.body))
          throw fileStateRefused('The hash of the file does not match the given one.');
        const folder = findFolder(site, route.folder);
        demandPlacing(call.caller, folder, name);
        const isIncomplete = folder.library.fields.some(
          (field) => field.properties['Required'] === true && field.expression.startsWith('"c_'),
        );
        const placed = writing.addFile(site, folder, {
          ...{ name, overwrite, ensureUnique, content: call.body },
          checkOut: autoCheckOut && isIncomplete,
          userId: call.caller.userId,
        });
        return entityReply(call, context, fileEntity(site, placed));
      },
    },
  },
  file: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        if (route.file.by === 'item' && seekFile(site, route.file) === undefined)
          return nothing('File');
        const shown = showFile(site, call.caller, findFile(site, route.file));
        return entityReply(call, context, fileEntity(site, shown));
      },
    },
    DELETE: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        writing.deleteFile(site, fileToRemove(handling), call.caller.userId);
        return removed;
      },
    },
  },
  deleteFile: {
    POST: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        writing.deleteFile(site, fileToRemove(handling), call.caller.userId);
        return nothing('DeleteWithParameters');
      },
    },
  },
  fileContent: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const placed = showFile(site, call.caller, findFile(site, route.file));
        const { name } = placed.file;
        const part = partIn(call.header('range'), placed.file.length);
        const content = contentOf(site, placed, part?.start, part?.end);
        return {
          ...{ kind: 'bytes', content, contentType: contentTypeOf(name), fileName: name },
          etag: fileETag(placed.file),
          ...(part === undefined ? {} : { part }),
        };
      },
    },
    PUT: {
      right: 'EditListItems',
      run: (handling) => {
        const { site, call } = handling;
        writing.replaceContent(site, fileToChange(handling), call.body, call.caller.userId);
        return changed();
      },
    },
  },
  fileItem: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const { library, file, attachedTo } = findFile(site, route.file);
        if (isLoose(library) || attachedTo !== undefined) return nothing('ListItemAllFields');
        const entity = readItem(site, library, file.item, call.query, call.caller);
        return { kind: 'entity', context: `${itemContext(library)}/@Element`, entity };
      },
    },
    MERGE: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const { library, file } = findFile(site, route.file);
        const body = parseBody(call.body);
        demandForBody(site, call, { list: library, item: file.item }, body);
        const etag = changeItem(site, library, file.item, {
          body,
          ifMatch: call.header('if-match'),
          userId: call.caller.userId,
          whole: false,
        });
        return changed(etag);
      },
    },
  },
  fileProperties: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.PropertyValues',
          fileProperties(site, showFile(site, call.caller, findFile(site, route.file))),
        ),
    },
  },
  recycleFile: {
    POST: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        const value = writing.recycleFile(site, fileToRemove(handling), call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
};
