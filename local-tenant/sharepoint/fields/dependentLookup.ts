import type { DependentLookup } from '../odata/listRoutes';
import type { AskedField } from './createField';
import type { Field } from './field';

/** The column that shows another value of the item that a lookup refers to; it cannot be written itself. */
export const dependentLookup = (primary: Field, asked: DependentLookup): AskedField => ({
  typeName: 'Lookup',
  title: asked.title,
  settings: {
    LookupList: primary.properties['LookupList'] ?? '',
    LookupField: asked.shown,
    AllowMultipleValues: primary.properties['AllowMultipleValues'] ?? false,
    IsDependentLookup: true,
    PrimaryFieldId: primary.id,
    ReadOnlyField: true,
  },
});
