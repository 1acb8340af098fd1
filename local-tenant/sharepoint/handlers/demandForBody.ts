import type { Call } from '../call';
import type { PlainBody } from '../odata/requestBody';
import type { Securable } from '../security/securable';
import type { Site } from '../site';

/** Refuses a caller who changes what takes more than the right to edit: whether an item is approved. */
export function demandForBody(site: Site, call: Call, thing: Securable, body: PlainBody): void {
  if (!Object.hasOwn(body.properties, 'OData__ModerationStatus')) return;
  if (thing.list?.properties['EnableModeration'] !== true) return;
  site.security.demand(call.caller, site.web, thing, 'ApproveItems');
}
