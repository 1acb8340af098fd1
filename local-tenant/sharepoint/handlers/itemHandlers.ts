import { readItem, readItems } from '../items/readItems';
import { addItem, changeItem, deleteItem, recycleItem } from '../items/writeItem';
import { findList } from '../lists/findList';
import { isLibrary, itemContext } from '../lists/listEntity';
import { collectionOf, type Reply } from '../odata/entity';
import { parseBody } from '../odata/requestBody';
import { itemInLibrary } from '../refusals';
import { addFolderItem } from '../files/writeFolder';
import { demandForBody } from './demandForBody';
import type { Handlers, Handling } from './handler';
import { createdReply, changed, nothing, removed } from './replies';

function changedItem({ site, call, route }: Handling<'item'>, whole: boolean): Reply {
  const list = findList(site, route.list);
  const body = parseBody(call.body);
  demandForBody(site, call, { list, item: route.id }, body);
  const etag = changeItem(site, list, route.id, {
    body,
    ifMatch: call.header('if-match'),
    userId: call.caller.userId,
    whole,
  });
  return changed(etag);
}

/** Items of a list. */
export const itemHandlers: Handlers = {
  // Whoever may open a list may ask for its items, and sees those that they may view.
  items: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const page = readItems(site, list, call.query, call.caller);
        return collectionOf(itemContext(list), page.entities, page.nextLink);
      },
    },
    POST: {
      right: 'AddListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const body = parseBody(call.body);
        const isFolder = body.properties['FileSystemObjectType'] === 1;
        if (isLibrary(list) && !isFolder) throw itemInLibrary();
        const { userId } = call.caller;
        const id = isFolder
          ? addFolderItem(site, list, body, userId)
          : addItem(site, list, body, userId);
        return createdReply(
          site,
          itemContext(list),
          readItem(site, list, id, call.query, call.caller),
        );
      },
    },
  },
  item: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const entity = readItem(site, list, route.id, call.query, call.caller);
        return { kind: 'entity', context: `${itemContext(list)}/@Element`, entity };
      },
    },
    MERGE: { right: 'EditListItems', run: (handling) => changedItem(handling, false) },
    PUT: { right: 'EditListItems', run: (handling) => changedItem(handling, true) },
    DELETE: {
      right: 'DeleteListItems',
      run: ({ site, call, route }) => {
        deleteItem(site, findList(site, route.list), route.id, {
          userId: call.caller.userId,
          ifMatch: call.header('if-match'),
        });
        return removed;
      },
    },
  },
  deleteItemWith: {
    POST: {
      right: 'DeleteListItems',
      run: ({ site, call, route }) => {
        deleteItem(site, findList(site, route.list), route.id, {
          userId: call.caller.userId,
          ifMatch: call.header('if-match'),
        });
        return nothing;
      },
    },
  },
  recycleItem: {
    POST: {
      right: 'DeleteListItems',
      run: ({ site, call, route }) => {
        const value = recycleItem(site, findList(site, route.list), route.id, call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
};
