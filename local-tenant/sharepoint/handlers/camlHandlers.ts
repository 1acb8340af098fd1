import { getItems } from '../caml/getItems';
import { renderList, renderListText } from '../listData/renderList';
import { findList } from '../lists/findList';
import type { Handlers } from './handler';

/** Items of a list as views and CAML queries ask for them. */
export const camlHandlers: Handlers = {
  getItems: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => getItems(site, findList(site, route.list), call),
    },
  },
  renderList: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) => renderList(site, findList(site, route.list), call),
    },
  },
  renderListText: {
    POST: {
      right: 'Open',
      run: ({ site, call, route }) =>
        renderListText(site, findList(site, route.list), call, route.viewXml),
    },
  },
};
