import { contentTypeOf } from '../attachments/contentType';
import type { Call } from '../call';
import { fileEntity } from '../files/fileEntity';
import { findFolder, findLibrary } from '../files/findFolder';
import { contentOf, filesIn, findFile, type PlacedFile } from '../files/libraryFile';
import * as writing from '../files/writeFile';
import { changeItem } from '../items/writeItem';
import { readItem } from '../items/readItems';
import { itemContext, rootFolderEntity } from '../lists/listEntity';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parseBody } from '../odata/requestBody';
import type { RouteOf } from '../odata/route';
import type { Site } from '../site';
import type { Handlers } from './handler';
import { changed, entityReply, removed } from './replies';

const context = 'SP.ApiData.Files';

interface OnFile {
  readonly site: Site;
  readonly call: Call;
  readonly route: RouteOf<'file' | 'fileContent' | 'fileItem' | 'recycleFile'>;
}

/** The addressed file, for somebody who knows the version they change. */
const fileToChange = ({ site, call, route }: OnFile): PlacedFile => {
  const placed = findFile(site, route.file);
  writing.checkFileVersion(placed.file, call.header('if-match'));
  return placed;
};

/** Libraries' folders and the files in them. */
export const fileHandlers: Handlers = {
  folder: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        entityReply(
          call,
          'SP.ApiData.Folders',
          rootFolderEntity(site, findFolder(site, route.folder)),
        ),
    },
  },
  files: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const library = findLibrary(site, route.folder);
        const all = filesIn(site, library).map((file) =>
          fileEntity(site, { library, file }, call.query.expand),
        );
        return collectionOf(context, filterEntities(all, call.query));
      },
    },
  },
  addFile: {
    POST: {
      right: 'AddListItems',
      run: ({ site, call, route }) => {
        const library = findLibrary(site, route.folder);
        const { name, overwrite } = route;
        const given = { name, overwrite, content: call.body, userId: call.caller.userId };
        const placed = writing.addFile(site, library, given);
        return entityReply(call, context, fileEntity(site, placed, call.query.expand));
      },
    },
  },
  file: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) =>
        entityReply(call, context, fileEntity(site, findFile(site, route.file), call.query.expand)),
    },
    DELETE: {
      right: 'DeleteListItems',
      run: (handling) => {
        writing.deleteFile(handling.site, fileToChange(handling));
        return removed;
      },
    },
  },
  fileContent: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, route }) => {
        const placed = findFile(site, route.file);
        const { name } = placed.file;
        const content = contentOf(site, placed);
        return { kind: 'bytes', content, contentType: contentTypeOf(name), fileName: name };
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
        const { library, file } = findFile(site, route.file);
        const entity = readItem(site, library, file.item, call.query);
        return { kind: 'entity', context: `${itemContext(library)}/@Element`, entity };
      },
    },
    MERGE: {
      right: 'EditListItems',
      run: ({ site, call, route }) => {
        const { library, file } = findFile(site, route.file);
        const etag = changeItem(site, library, file.item, {
          body: parseBody(call.body),
          ifMatch: call.header('if-match'),
          userId: call.caller.userId,
          whole: false,
        });
        return changed(etag);
      },
    },
  },
  recycleFile: {
    POST: {
      right: 'DeleteListItems',
      run: (handling) => {
        const { site, call } = handling;
        const value = writing.recycleFile(site, fileToChange(handling), call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
};
