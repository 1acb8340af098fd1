import { attachmentHandlers } from './attachmentHandlers';
import { camlHandlers } from './camlHandlers';
import { commentHandlers } from './commentHandlers';
import { contentTypeHandlers } from './contentTypeHandlers';
import { formHandlers } from './formHandlers';
import { siteFieldHandlers } from './siteFieldHandlers';
import { viewHandlers } from './viewHandlers';
import { customizingHandlers } from './customizingHandlers';
import { changeHandlers } from './changeHandlers';
import { fileHandlers } from './fileHandlers';
import { fileStateHandlers } from './fileStateHandlers';
import { folderHandlers } from './folderHandlers';
import { eventReceiverHandlers } from './eventReceiverHandlers';
import { moveHandlers } from './moveHandlers';
import { recycleHandlers } from './recycleHandlers';
import { fieldHandlers } from './fieldHandlers';
import type { Handlers } from './handler';
import { itemHandlers } from './itemHandlers';
import { listHandlers } from './listHandlers';
import { groupHandlers } from './groupHandlers';
import { permissionHandlers } from './permissionHandlers';
import { roleHandlers } from './roleHandlers';
import { userHandlers } from './userHandlers';
import { regionHandlers } from './regionHandlers';
import { utilityHandlers } from './utilityHandlers';
import { webHandlers } from './webHandlers';
import { searchHandlers } from './searchHandlers';
import { subscriptionHandlers } from './subscriptionHandlers';
import { siteHandlers } from './siteHandlers';

/** Who may do what with each kind of address, and what answers it. */
export const allHandlers: Handlers = {
  ...siteHandlers,
  ...webHandlers,
  ...regionHandlers,
  ...userHandlers,
  ...groupHandlers,
  ...roleHandlers,
  ...permissionHandlers,
  ...listHandlers,
  ...fieldHandlers,
  ...itemHandlers,
  ...attachmentHandlers,
  ...commentHandlers,
  ...fileHandlers,
  ...fileStateHandlers,
  ...folderHandlers,
  ...recycleHandlers,
  ...moveHandlers,
  ...eventReceiverHandlers,
  ...camlHandlers,
  ...contentTypeHandlers,
  ...siteFieldHandlers,
  ...formHandlers,
  ...viewHandlers,
  ...changeHandlers,
  ...subscriptionHandlers,
  ...searchHandlers,
  ...customizingHandlers,
  ...utilityHandlers,
};
