import type { SharePointRefusal } from '../refusal';
import { invalidQuery } from '../refusals';

/** Types that entities of SharePoint have, besides those of items and columns. */
const known =
  /^SP\.(Web|Site|List|ListItem|User|Group|Role(Definition|Assignment)|View|ContentType|File|Folder|Field\w*|UserCustomAction|NavigationNode)$/;

/** A body that says it is of another type than what is addressed: one that there is, or none at all. */
export const entityTypeRefused = (type: string, expected: string): SharePointRefusal =>
  invalidQuery(
    known.test(type)
      ? `An entry with type '${type}' was found, but it is not assignable to the expected type '${expected}'.`
      : `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
  );
