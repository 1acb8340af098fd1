import type { Json } from '../odata/entity';
import type { Site } from '../site';
import { changeTokenText, newestChange } from './changeToken';
import { tokenScopeOf, type ChangePlace } from './readChanges';

/** The token behind everything that has happened so far, as the property `CurrentChangeToken` gives it. */
export const currentChangeToken = (site: Site, place: ChangePlace): Json => ({
  StringValue: changeTokenText(tokenScopeOf(site, place), {
    at: site.now().getTime(),
    number: newestChange(site.database),
  }),
});
