import { fieldValues } from '../items/fieldValues';
import { reserveItemId } from '../items/reserveItemId';
import { addValidateUpdate, validateUpdate } from '../items/validateUpdate';
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
