import { fieldValues } from '../items/fieldValues';
import { reserveItemId } from '../items/reserveItemId';
import { addValidateUpdate, validateUpdate } from '../items/validateUpdate';
import { listForms } from '../lists/listForms';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import { fileMissing } from '../refusals';
import { findList } from '../lists/findList';
import type { Handlers } from './handler';
import { entityReply } from './replies';

/** Items as forms read and write them. */
export const formHandlers: Handlers = {
  validateUpdate: {
    POST: {
      right: 'EditListItems',
      run: ({ site, call, route }) =>
        validateUpdate(site, findList(site, route.list), route.id, call),
    },
  },
  // The folder that it goes into decides, which may be another's to write in than the list.
  addValidateUpdate: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => addValidateUpdate(site, findList(site, route.list), call),
    },
  },
  // No Office server is attached, and then SharePoint gives an empty address.
  wopiFrame: {
    POST: {
      right: 'ViewListItems',
      run: () => ({ kind: 'value', context: 'Edm.String', name: 'GetWOPIFrameUrl', value: '' }),
    },
  },
  forms: {
    GET: {
      right: 'ViewFormPages',
      run: ({ site, call, route }) => {
        const all = listForms(site, findList(site, route.list));
        return collectionOf('SP.ApiData.Forms', filterEntities(all, call.query));
      },
    },
  },
  form: {
    GET: {
      right: 'ViewFormPages',
      run: ({ site, call, route }) => {
        const all = listForms(site, findList(site, route.list));
        const found = all.find(({ properties }) => properties['Id'] === route.form);
        if (found === undefined) throw fileMissing();
        return entityReply(call, 'SP.ApiData.Forms', found);
      },
    },
  },
  reserveItemId: {
    POST: {
      right: 'AddListItems',
      run: ({ site, route }) => {
        const value = reserveItemId(site, findList(site, route.list));
        return { kind: 'value', context: 'Edm.Int32', name: 'ReserveListItemId', value };
      },
    },
  },
  fieldValues: {
    GET: {
      right: 'ViewListItems',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const entity = fieldValues(site, list, route.id, route.as, call.caller);
        return entityReply(call, 'SP.ApiData.FieldStringValues', entity);
      },
    },
  },
};
