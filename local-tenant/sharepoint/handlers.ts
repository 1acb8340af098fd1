import { attachmentEntities, attachmentEntity } from './attachments/attachmentEntity';
import * as files from './attachments/attachmentFiles';
import { contentTypeOf } from './attachments/contentType';
import { answerBatch } from './batch/answerBatch';
import type { Call, Verb } from './call';
import { changeField, deleteField } from './fields/changeField';
import { askedFromBody, createField } from './fields/createField';
import { fieldEntity } from './fields/fieldEntity';
import { askedFromXml } from './fields/fieldXml';
import { findField } from './fields/findField';
import { readItem, readItems } from './items/readItems';
import { addItem, changeItem, deleteItem, recycleItem } from './items/writeItem';
import { changeList, deleteList } from './lists/changeList';
import { createList } from './lists/createList';
import { findList } from './lists/findList';
import { listEntity, rootFolderEntity } from './lists/listEntity';
import type { Answer } from './odata/answer';
import { collectionOf, type Entity, type Reply } from './odata/entity';
import { filterEntities } from './odata/filterEntities';
import { parametersIn, parseBody } from './odata/requestBody';
import type { RouteKind, RouteOf } from './odata/route';
import { selectEntity } from './odata/selectEntity';
import { invalidQuery, itemMissing, unknownSelection } from './refusals';
import type { Site } from './site';
import type { List } from './storage/catalog';
import type { Right } from './web/permissions';
import { contextReply } from './web/contextReply';
import { siteEntity, webEntity } from './web/webEntity';

/** What a handler is given: the site, what is addressed, the request, and a way to answer a part of it. */
export interface Handling<K extends RouteKind> {
  readonly site: Site;
  readonly route: RouteOf<K>;
  readonly call: Call;
  readonly answer: (part: Call) => Answer;
}

interface Handler<K extends RouteKind> {
  readonly right: Right;
  readonly run: (handling: Handling<K>) => Reply;
}

type Handlers = { readonly [K in RouteKind]?: { readonly [V in Verb]?: Handler<K> } };

const done = (etag?: string): Reply => ({ kind: 'empty', status: 204, ...(etag === undefined ? {} : { etag }) });
const gone: Reply = { kind: 'empty', status: 200 };

const one = (call: Call, context: string, entity: Entity): Reply => ({
  kind: 'entity',
  context: `${context}/@Element`,
  entity: selectEntity(entity, call.query.select),
});

const made = (site: Site, context: string, entity: Entity): Reply => ({
  kind: 'entity',
  status: 201,
  context: `${context}/@Element`,
  entity,
  location: `${site.webUrl}/_api/${entity.editLink}`,
});

const itemContext = (list: List): string => `SP.ListData.${list.entityName}Items`;
const fieldContext = 'SP.ApiData.Fields';
const plain = (call: Call): Readonly<Record<string, unknown>> => parseBody(call.body).properties;

interface OnAttachment {
  readonly site: Site;
  readonly route: RouteOf<'attachment' | 'attachmentContent' | 'addAttachment'>;
}

const fileAt = ({ site, route }: OnAttachment): {
  readonly list: List;
  readonly item: number;
  readonly name: string;
} => ({ list: findList(site, route.list), item: route.id, name: route.name });

/** Who may do what with each kind of address, and what answers it. */
export const handlers: Handlers = {
  contextinfo: { POST: { right: 'view', run: ({ site, call }) => contextReply(site, call) } },
  batch: {
    POST: { right: 'view', run: ({ site, call, answer }) => answerBatch(site, call, answer) },
  },
  site: { GET: { right: 'view', run: ({ site, call }) => one(call, 'SP.ApiData.Sites', siteEntity(site)) } },
  web: { GET: { right: 'view', run: ({ site, call }) => one(call, 'SP.ApiData.Webs', webEntity(site)) } },
  currentUser: {
    GET: { right: 'view', run: ({ site, call }) => one(call, 'SP.ApiData.Users', userIn(site, call.caller.userId)) },
  },
  siteUser: {
    GET: { right: 'view', run: ({ site, call, route }) => one(call, 'SP.ApiData.Users', userIn(site, route.user)) },
  },
  siteUsers: {
    GET: {
      right: 'view',
      run: ({ site, call }) => collectionOf('SP.ApiData.Users', filterEntities(site.users.all(), call.query)),
    },
  },
  lists: {
    GET: {
      right: 'view',
      run: ({ site, call }) => {
        const all = site.catalog.all().map((list) => listEntity(site, list, call.query.expand));
        return collectionOf('SP.ApiData.Lists', filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'manageLists',
      run: ({ site, call }) => made(site, 'SP.ApiData.Lists', listEntity(site, createList(site, plain(call)))),
    },
  },
  list: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) =>
        one(call, 'SP.ApiData.Lists', listEntity(site, findList(site, route.list), call.query.expand)),
    },
    MERGE: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        changeList(site, findList(site, route.list), plain(call));
        return done();
      },
    },
    DELETE: {
      right: 'manageLists',
      run: ({ site, route }) => {
        deleteList(site, findList(site, route.list));
        return gone;
      },
    },
  },
  rootFolder: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) =>
        one(call, 'SP.ApiData.Folders', rootFolderEntity(site, findList(site, route.list))),
    },
  },
  fields: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const all = list.fields.map((field) => fieldEntity(site, list, field));
        return collectionOf(fieldContext, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const body = parseBody(call.body);
        const field = createField(site, list, askedFromBody(body.properties, body.type));
        return made(site, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  addField: {
    POST: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { LookupListId, LookupFieldName, ...others } = parametersIn(parseBody(call.body));
        const field = createField(site, list, askedFromBody(
          {
            ...others,
            ...(LookupListId === undefined ? {} : { LookupList: LookupListId }),
            ...(LookupFieldName === undefined ? {} : { LookupField: LookupFieldName }),
          },
          undefined,
        ));
        return one(call, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  createFieldAsXml: {
    POST: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { SchemaXml, Options } = parametersIn(parseBody(call.body));
        if (typeof SchemaXml !== 'string') throw invalidQuery('The field schema XML is missing.');
        const asked = askedFromXml(SchemaXml, typeof Options === 'number' ? Options : 0);
        return one(call, fieldContext, fieldEntity(site, list, createField(site, list, asked)));
      },
    },
  },
  field: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        return one(call, fieldContext, fieldEntity(site, list, findField(site, list, route.field)));
      },
    },
    MERGE: {
      right: 'manageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        changeField(site, list, findField(site, list, route.field), plain(call));
        return done();
      },
    },
    DELETE: {
      right: 'manageLists',
      run: ({ site, route }) => {
        const list = findList(site, route.list);
        deleteField(site, list, findField(site, list, route.field));
        return gone;
      },
    },
  },
  items: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const page = readItems(site, list, call.query);
        return collectionOf(itemContext(list), page.entities, page.nextLink);
      },
    },
    POST: {
      right: 'editItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const id = addItem(site, list, parseBody(call.body), call.caller.userId);
        return made(site, itemContext(list), readItem(site, list, id, call.query));
      },
    },
  },
  item: {
    GET: {
      right: 'view',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const entity = readItem(site, list, route.id, call.query);
        return { kind: 'entity', context: `${itemContext(list)}/@Element`, entity };
      },
    },
    MERGE: { right: 'editItems', run: (handling) => changedItem(handling, false) },
    PUT: { right: 'editItems', run: (handling) => changedItem(handling, true) },
    DELETE: {
      right: 'editItems',
      run: ({ site, call, route }) => {
        deleteItem(site, findList(site, route.list), route.id, call.header('if-match'));
        return gone;
      },
    },
  },
  recycleItem: {
    POST: {
      right: 'editItems',
      run: ({ site, call, route }) => {
        const value = recycleItem(site, findList(site, route.list), route.id, call.caller.userId);
        return { kind: 'value', context: 'Edm.Guid', name: 'Recycle', value };
      },
    },
  },
  attachmentFiles: {
    GET: {
      right: 'view',
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
      right: 'editItems',
      run: (handling) => {
        const { site, call } = handling;
        const file = fileAt(handling);
        files.addAttachment(site, file, call.body, call.caller.userId);
        return one(call, 'SP.ApiData.Attachments', attachmentEntity(site, file.list, file.item, file.name));
      },
    },
  },
  attachment: {
    GET: {
      right: 'view',
      run: (handling) => {
        const { site, call } = handling;
        const file = fileAt(handling);
        const name = files.attachmentName(site, file);
        return one(call, 'SP.ApiData.Attachments', attachmentEntity(site, file.list, file.item, name));
      },
    },
    DELETE: {
      right: 'editItems',
      run: (handling) => {
        files.deleteAttachment(handling.site, fileAt(handling), handling.call.caller.userId);
        return gone;
      },
    },
  },
  attachmentContent: {
    GET: {
      right: 'view',
      run: (handling) => {
        const { name, content } = files.readAttachment(handling.site, fileAt(handling));
        return { kind: 'bytes', content, contentType: contentTypeOf(name), fileName: name };
      },
    },
    PUT: {
      right: 'editItems',
      run: (handling) => {
        const { site, call } = handling;
        files.replaceAttachment(site, fileAt(handling), call.body, call.caller.userId);
        return done();
      },
    },
  },
};

function changedItem({ site, call, route }: Handling<'item'>, whole: boolean): Reply {
  const etag = changeItem(site, findList(site, route.list), route.id, {
    body: parseBody(call.body),
    ifMatch: call.header('if-match'),
    userId: call.caller.userId,
    whole,
  });
  return done(etag);
}

function userIn(site: Site, id: number): Entity {
  const user = site.users.byId(id);
  if (user === undefined) throw itemMissing();
  return user;
}

/** One property of an answer, as in `list/ItemCount`. */
export function propertyReply(reply: Reply, name: string): Reply {
  if (reply.kind !== 'entity') throw unknownSelection(name);
  const found = Object.keys(reply.entity.properties).find((one) => one.toLowerCase() === name.toLowerCase());
  const value = found === undefined ? undefined : reply.entity.properties[found];
  if (found === undefined || value === undefined) throw unknownSelection(name);
  return { kind: 'value', context: `${reply.context.replace('/@Element', '')}/${found}`, name: found, value };
}
