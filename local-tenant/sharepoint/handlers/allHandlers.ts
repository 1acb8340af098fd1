import { attachmentHandlers } from './attachmentHandlers';
import { fileHandlers } from './fileHandlers';
import { fieldHandlers } from './fieldHandlers';
import type { Handlers } from './handler';
import { itemHandlers } from './itemHandlers';
import { listHandlers } from './listHandlers';
import { siteHandlers } from './siteHandlers';

/** Who may do what with each kind of address, and what answers it. */
export const allHandlers: Handlers = {
  ...siteHandlers,
  ...listHandlers,
  ...fieldHandlers,
  ...itemHandlers,
  ...attachmentHandlers,
  ...fileHandlers,
};
