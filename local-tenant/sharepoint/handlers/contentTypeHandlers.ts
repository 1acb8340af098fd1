import { findType } from '../contentTypes/findType';
import { fieldLinkEntity, typeEntity, typeFieldEntities } from '../contentTypes/typeEntity';
import { typeMissing } from '../contentTypes/typeRefusals';
import { listTypes, ownSiteTypes, siteTypes } from '../contentTypes/typeStore';
import {
  addFieldLink,
  addListType,
  addSiteType,
  addTypeToList,
  changeType,
  removeFieldLink,
  removeType,
} from '../contentTypes/writeType';
import { findList } from '../lists/findList';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { NotBuilt } from '../refusal';
import { invalidQuery } from '../refusals';
import type { Handlers } from './handler';
import { bodyProperties, changed, createdReply, entityReply, removed } from './replies';

const context = 'SP.ApiData.ContentTypes';
const linkContext = 'SP.ApiData.FieldLinks';

/** Content types of the site and of its lists. */
export const contentTypeHandlers: Handlers = {
  contentTypes: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const list = route.list === undefined ? undefined : findList(site, route.list);
        const own = route.available ? siteTypes(site) : ownSiteTypes(site);
        const all = list === undefined ? own : listTypes(site, list);
        const entities = all.map((type) => typeEntity(site, type, list));
        return collectionOf(context, filterEntities(entities, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const body = bodyProperties(call);
        const list = route.list === undefined ? undefined : findList(site, route.list);
        const type = list === undefined ? addSiteType(site, body) : addListType(site, list, body);
        return createdReply(site, context, typeEntity(site, type, list));
      },
    },
  },
  addAvailableType: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        if (route.list === undefined) throw new NotBuilt('AddAvailableContentType on a site');
        const list = findList(site, route.list);
        const type = addTypeToList(site, list, bodyProperties(call)['contentTypeId']);
        return entityReply(call, context, typeEntity(site, type, list));
      },
    },
  },
  contentType: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { type, list } = findType(site, route, route.type);
        return entityReply(call, context, typeEntity(site, type, list));
      },
    },
    MERGE: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        changeType(site, findType(site, route, route.type), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        removeType(site, findType(site, route, route.type));
        return removed;
      },
    },
  },
  typeFields: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { type, list } = findType(site, route, route.type);
        const all = typeFieldEntities(site, type, list);
        return collectionOf('SP.ApiData.Fields', filterEntities(all, call.query));
      },
    },
  },
  typeFieldLinks: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { type, list } = findType(site, route, route.type);
        const all = type.links.map((link) => fieldLinkEntity(type, link, list));
        return collectionOf(linkContext, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const placed = findType(site, route, route.type);
        const { FieldInternalName: name, Name: other } = bodyProperties(call);
        const given = typeof name === 'string' ? name : other;
        if (typeof given !== 'string')
          throw invalidQuery('The field link needs FieldInternalName.');
        const type = addFieldLink(site, placed, given);
        const link = type.links[type.links.length - 1];
        if (link === undefined) throw typeMissing();
        return createdReply(site, linkContext, fieldLinkEntity(type, link, placed.list));
      },
    },
  },
  typeFieldLink: {
    GET: {
      right: 'Open',
      run: ({ site, call, route }) => {
        const { type, list } = findType(site, route, route.type);
        const link = type.links.find(({ id }) => id === route.field);
        if (link === undefined) throw typeMissing();
        return entityReply(call, linkContext, fieldLinkEntity(type, link, list));
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        removeFieldLink(site, findType(site, route, route.type), route.field);
        return removed;
      },
    },
  },
  typeWorkflows: {
    GET: {
      right: 'Open',
      run: ({ site, route }) => {
        findType(site, route, route.type);
        return collectionOf('SP.ApiData.WorkflowAssociations', []);
      },
    },
  },
};
