import type { FieldAddress, ListAddress } from './route';

/** How a request names a view of a list. */
export type ViewAddress =
  | { readonly by: 'default' }
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'title'; readonly title: string };

interface OnList {
  readonly list: ListAddress;
}
interface OnView extends OnList {
  readonly view: ViewAddress;
}
interface OnItem extends OnList {
  readonly id: number;
}
/** A place of content types: a list, or the site when none is named. */
export interface OnTypes {
  readonly list?: ListAddress;
}
/** How a request names a content type: by its id, as that of an item, or as the parent of another. */
export type ContentTypeAddress =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'item'; readonly item: number }
  | { readonly by: 'parent'; readonly of: ContentTypeAddress };

interface OnType extends OnTypes {
  readonly type: ContentTypeAddress;
}

/** A further column of the item that a lookup refers to. */
export interface DependentLookup {
  readonly title: string;
  readonly primary: string;
  readonly shown: string;
}

/** Whether a column stands on a form. */
interface ShownField {
  readonly field: FieldAddress;
  readonly form: 'ShowInDisplayForm' | 'ShowInEditForm' | 'ShowInNewForm';
  readonly show: boolean;
}

/** The addresses of what a list is made of, how it is asked, and the site's own columns and content types. */
export interface ListRouteParts {
  getItems: OnList;
  renderList: OnList;
  renderListText: OnList & { readonly viewXml: string };
  forms: OnList;
  form: OnList & { readonly form: string };
  views: OnList;
  view: OnView;
  setViewXml: OnView;
  viewFields: OnView;
  addViewField: OnView & { readonly field: string };
  removeViewField: OnView & { readonly field: string };
  removeAllViewFields: OnView;
  moveViewField: OnView;
  addDependentLookup: OnList & DependentLookup;
  showField: OnList & ShownField;
  relatedFields: OnList;
  reserveItemId: OnList;
  validateUpdate: OnItem;
  deleteItemWith: OnItem;
  wopiFrame: OnItem;
  addValidateUpdate: OnList;
  fieldValues: OnItem & { readonly as: 'text' | 'html' | 'edit' };
  siteFields: { readonly available: boolean };
  siteField: { readonly field: FieldAddress };
  addSiteField: object;
  addSiteDependentLookup: DependentLookup;
  showSiteField: ShownField;
  createSiteFieldAsXml: object;
  contentTypes: OnTypes & { readonly available: boolean };
  addAvailableType: OnTypes;
  contentType: OnType;
  typeFields: OnType;
  typeFieldLinks: OnType;
  typeFieldLink: OnType & { readonly field: string };
  typeWorkflows: OnType;
}
