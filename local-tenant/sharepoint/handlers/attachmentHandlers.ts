import { attachmentEntities, attachmentEntity } from '../attachments/attachmentEntity';
import * as files from '../attachments/attachmentFiles';
import { contentTypeOf } from '../attachments/contentType';
import { readItem } from '../items/readItems';
import { findList } from '../lists/findList';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { RouteOf } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { Handlers } from './handler';
import { entityReply, changed, removed } from './replies';

interface OnAttachment {
  readonly site: Site;
  readonly route: RouteOf<'attachment' | 'attachmentContent' | 'addAttachment'>;
}

const fileAt = ({
  site,
  route,
}: OnAttachment): {
  readonly list: List;
  readonly item: number;
  readonly name: string;
} => ({ list: findList(site, route.list), item: route.id, name: route.name });

/** Files attached to items. */
export const attachmentHandlers: Handlers = {
  attachmentFiles: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        readItem(site, list, route.id, { ...call.query, select: ['Id'], expand: [] });
        const all = attachmentEntities(site, list, route.id);
        return collectionOf('SP.ApiData.Attachments', filterEntities(all, call.query));
      },
    },
  },
  addAttachment: {
    POST: {
      right: 'EditListItems',
      run: (handling) => {
        const { site, call } = handling;
        const file = fileAt(handling);
        files.addAttachment(site, file, call.body, call.caller.userId);
        return entityReply(
          call,
          'SP.ApiData.Attachments',
          attachmentEntity(site, file.list, file.item, file.name),
        );
      },
    },
  },
  attachment: {
    GET: {
      right: 'ViewListItems',
      run: (handling) => {
        const { site, call } = handling;
        const file = fileAt(handling);
        const name = files.attachmentName(site, file);
        return entityReply(
          call,
          'SP.ApiData.Attachments',
          attachmentEntity(site, file.list, file.item, name),
        );
      },
    },
    DELETE: {
      right: 'EditListItems',
      run: (handling) => {
        files.deleteAttachment(handling.site, fileAt(handling), handling.call.caller.userId);
        return removed;
      },
    },
  },
  attachmentContent: {
    GET: {
      right: 'ViewListItems',
      run: (handling) => {
        const { name, content } = files.readAttachment(handling.site, fileAt(handling));
        return { kind: 'bytes', content, contentType: contentTypeOf(name), fileName: name };
      },
    },
    PUT: {
      right: 'EditListItems',
      run: (handling) => {
        const { site, call } = handling;
        files.replaceAttachment(site, fileAt(handling), call.body, call.caller.userId);
        return changed();
      },
    },
  },
};
