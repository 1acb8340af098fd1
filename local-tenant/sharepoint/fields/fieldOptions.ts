import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { addViewField } from '../views/writeView';
import { defaultViewOf } from '../views/viewStore';
import { columnSettingRefused } from '../refusals';
import type { Field } from './field';

/** Bits of `AddFieldOptions` that change something here. */
const addToDefaultView = 16;
const checkDisplayName = 32;

/** Refuses a title that another column has, where the options ask for that. */
export function checkTitle(list: List, title: string, options: number): void {
  if ((options & checkDisplayName) === 0) return;
  if (list.fields.some((field) => field.title === title)) {
    throw columnSettingRefused(`A field with the name '${title}' already exists in the list.`);
  }
}

/** Puts a new column into the default view, where the options ask for that. */
export function followOptions(site: Site, list: List, field: Field, options: number): void {
  if ((options & addToDefaultView) === 0) return;
  addViewField(site, list, defaultViewOf(site, list), field.internalName);
}
