import { changeField, deleteField } from '../fields/changeField';
import { askedFromBody, createField } from '../fields/createField';
import { fieldEntity } from '../fields/fieldEntity';
import { askedFromXml } from '../fields/fieldXml';
import { findField } from '../fields/findField';
import { findList } from '../lists/findList';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parametersIn, parseBody } from '../odata/requestBody';
import { invalidQuery } from '../refusals';
import type { Handlers } from './handler';
import { bodyProperties, createdReply, entityReply, changed, removed } from './replies';

const fieldContext = 'SP.ApiData.Fields';

/** Columns of a list. */
export const fieldHandlers: Handlers = {
  fields: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const all = list.fields.map((field) => fieldEntity(site, list, field));
        return collectionOf(fieldContext, filterEntities(all, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const body = parseBody(call.body);
        const field = createField(site, list, askedFromBody(body.properties, body.type));
        return createdReply(site, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  addField: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { LookupListId, LookupFieldName, ...others } = parametersIn(parseBody(call.body));
        const field = createField(
          site,
          list,
          askedFromBody(
            {
              ...others,
              ...(LookupListId === undefined ? {} : { LookupList: LookupListId }),
              ...(LookupFieldName === undefined ? {} : { LookupField: LookupFieldName }),
            },
            undefined,
          ),
        );
        return entityReply(call, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  createFieldAsXml: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { SchemaXml, Options } = parametersIn(parseBody(call.body));
        if (typeof SchemaXml !== 'string') throw invalidQuery('The field schema XML is missing.');
        const asked = askedFromXml(SchemaXml, typeof Options === 'number' ? Options : 0);
        return entityReply(
          call,
          fieldContext,
          fieldEntity(site, list, createField(site, list, asked)),
        );
      },
    },
  },
  field: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        return entityReply(
          call,
          fieldContext,
          fieldEntity(site, list, findField(site, list, route.field)),
        );
      },
    },
    MERGE: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        changeField(site, list, findField(site, list, route.field), bodyProperties(call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        const list = findList(site, route.list);
        deleteField(site, list, findField(site, list, route.field));
        return removed;
      },
    },
  },
};
