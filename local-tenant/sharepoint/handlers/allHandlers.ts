import { attachmentHandlers } from './attachmentHandlers';
import { camlHandlers } from './camlHandlers';
import { viewHandlers } from './viewHandlers';
import { changeHandlers } from './changeHandlers';
import { fileHandlers } from './fileHandlers';
import { fileStateHandlers } from './fileStateHandlers';
import { folderHandlers } from './folderHandlers';
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
import { webHandlers } from './webHandlers';
import { subscriptionHandlers } from './subscriptionHandlers';
import { siteHandlers } from './siteHandlers';

/** Who may do what with each kind of address, and what answers it. */
export const allHandlers: Handlers = {
  ...siteHandlers,
  ...webHandlers,
  ...userHandlers,
  ...groupHandlers,
  ...roleHandlers,
  ...permissionHandlers,
  ...listHandlers,
  ...fieldHandlers,
  ...itemHandlers,
  ...attachmentHandlers,
  ...fileHandlers,
  ...fileStateHandlers,
  ...folderHandlers,
  ...recycleHandlers,
  ...moveHandlers,
  ...camlHandlers,
  ...viewHandlers,
  ...changeHandlers,
  ...subscriptionHandlers,
};
