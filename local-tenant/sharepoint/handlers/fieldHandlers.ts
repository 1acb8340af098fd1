import { changeField, deleteField } from '../fields/changeField';
import { askedFromBody, createField, type AskedField } from '../fields/createField';
import { dependentLookup } from '../fields/dependentLookup';
import type { Field } from '../fields/field';
import { fieldEntity } from '../fields/fieldEntity';
import { checkTitle, followOptions } from '../fields/fieldOptions';
import { askedFromXml } from '../fields/fieldXml';
import { findField } from '../fields/findField';
import { relatedFields, relatedFieldEntity } from '../fields/relatedFields';
import { findList } from '../lists/findList';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { parametersIn, parseBody, type PlainBody } from '../odata/requestBody';
import { columnSettingRefused, invalidQuery } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import type { Handlers } from './handler';
import { bodyProperties, changed, createdReply, entityReply, nothing, removed } from './replies';

const fieldContext = 'SP.ApiData.Fields';

/** What a body of `AddField` asks: lookups name their list and column in their own way there. */
export function askedFromParameters(body: PlainBody): AskedField {
  const { LookupListId, LookupFieldName, LookupWebId: _web, ...others } = parametersIn(body);
  return askedFromBody(
    {
      ...others,
      ...(LookupListId === undefined ? {} : { LookupList: LookupListId }),
      ...(LookupFieldName === undefined ? {} : { LookupField: LookupFieldName }),
    },
    undefined,
  );
}

/** What a body asks that is posted to the columns themselves; lookups are not made that way. */
export function askedDirectly({ properties, type }: PlainBody): AskedField {
  const asked = askedFromBody(properties, type);
  if (asked.typeName === 'Lookup') {
    throw columnSettingRefused('Please use addfield to add a lookup field instead.');
  }
  return asked;
}

/** What a body of `CreateFieldAsXml` asks, and its options. */
export function askedFromXmlBody(body: PlainBody): {
  readonly asked: AskedField;
  readonly options: number;
} {
  const { SchemaXml, Options } = parametersIn(body);
  if (typeof SchemaXml !== 'string') throw invalidQuery('The field schema XML is missing.');
  const options = typeof Options === 'number' ? Options : 0;
  return { asked: askedFromXml(SchemaXml, options), options };
}

function made(site: Site, list: List, asked: AskedField, options: number): Field {
  checkTitle(list, asked.title, options);
  const field = createField(site, list, asked);
  followOptions(site, site.catalog.byId(list.id) ?? list, field, options);
  return field;
}

/** Columns of a list. */
export const fieldHandlers: Handlers = {
  fields: {
    GET: {
      right: 'ViewFormPages',
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
        const field = createField(site, list, askedDirectly(body));
        return createdReply(site, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  addField: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const field = createField(site, list, askedFromParameters(parseBody(call.body)));
        return entityReply(call, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  addDependentLookup: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const primary = findField(site, list, { by: 'id', id: route.primary });
        const field = createField(site, list, dependentLookup(primary, route));
        return entityReply(call, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  createFieldAsXml: {
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const { asked, options } = askedFromXmlBody(parseBody(call.body));
        const field = made(site, list, asked, options);
        return entityReply(call, fieldContext, fieldEntity(site, list, field));
      },
    },
  },
  field: {
    GET: {
      right: 'ViewFormPages',
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
  showField: {
    POST: {
      right: 'ManageLists',
      run: ({ site, route }) => {
        const list = findList(site, route.list);
        const field = findField(site, list, route.field);
        const properties = { ...field.properties, [route.form]: route.show };
        site.database
          .prepare('UPDATE sp_fields SET properties = ? WHERE list = ? AND id = ?')
          .run(JSON.stringify(properties), list.key, field.id);
        site.catalog.forget();
        return nothing;
      },
    },
  },
  relatedFields: {
    GET: {
      right: 'ViewFormPages',
      run: ({ site, call, route }) => {
        const all = relatedFields(site, findList(site, route.list)).map(relatedFieldEntity);
        return collectionOf('SP.ApiData.RelatedFields', filterEntities(all, call.query));
      },
    },
  },
};
