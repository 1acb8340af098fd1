import type { Call } from '../call';
import { findList } from '../lists/findList';
import { collectionOf } from '../odata/entity';
import { filterEntities } from '../odata/filterEntities';
import type { ListAddress, ViewAddress } from '../odata/route';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { findView, visibleViews } from '../views/findView';
import type { View } from '../views/view';
import { viewEntity, viewFieldsEntity } from '../views/viewEntity';
import {
  addView,
  addViewField,
  changeView,
  moveViewField,
  removeView,
  removeViewField,
  replaceViewXml,
} from '../views/writeView';
import type { Handlers } from './handler';
import { bodyProperties, changed, createdReply, entityReply, nothing, removed } from './replies';

const context = 'SP.ApiData.Views';

interface OnView {
  readonly site: Site;
  readonly call: Call;
  readonly route: { readonly list: ListAddress; readonly view: ViewAddress };
}

const placeOf = ({ site, route, call }: OnView): { readonly list: List; readonly view: View } => {
  const list = findList(site, route.list);
  return { list, view: findView(site, list, route.view, call.caller.userId) };
};

/** Views of a list and their columns. */
export const viewHandlers: Handlers = {
  views: {
    GET: {
      right: 'ViewFormPages',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const all = visibleViews(site, list, call.caller.userId);
        const entities = all.map((view) => viewEntity(site, list, view));
        return collectionOf(context, filterEntities(entities, call.query));
      },
    },
    POST: {
      right: 'ManageLists',
      run: ({ site, call, route }) => {
        const list = findList(site, route.list);
        const view = addView(site, list, bodyProperties(call), call.caller.userId);
        return createdReply(site, context, viewEntity(site, list, view));
      },
    },
  },
  view: {
    GET: {
      right: 'ViewFormPages',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        return entityReply(handling.call, context, viewEntity(handling.site, list, view));
      },
    },
    MERGE: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        changeView(handling.site, list, view, bodyProperties(handling.call));
        return changed();
      },
    },
    DELETE: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        removeView(handling.site, list, view);
        return removed;
      },
    },
  },
  setViewXml: {
    POST: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        replaceViewXml(handling.site, list, view, bodyProperties(handling.call)['viewXml']);
        return nothing;
      },
    },
  },
  viewFields: {
    GET: {
      right: 'ViewFormPages',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        return entityReply(
          handling.call,
          'SP.ApiData.ViewFieldCollections',
          viewFieldsEntity(list, view),
        );
      },
    },
  },
  addViewField: {
    POST: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        addViewField(handling.site, list, view, handling.route.field);
        return nothing;
      },
    },
  },
  removeViewField: {
    POST: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        removeViewField(handling.site, list, view, handling.route.field);
        return nothing;
      },
    },
  },
  removeAllViewFields: {
    POST: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        removeViewField(handling.site, list, view);
        return nothing;
      },
    },
  },
  moveViewField: {
    POST: {
      right: 'ManageLists',
      run: (handling) => {
        const { list, view } = placeOf(handling);
        moveViewField(handling.site, list, view, bodyProperties(handling.call));
        return nothing;
      },
    },
  },
};
