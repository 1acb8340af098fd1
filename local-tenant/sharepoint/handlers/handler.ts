import type { Call, Verb } from '../call';
import type { Answer } from '../odata/answer';
import type { Reply } from '../odata/entity';
import type { RouteKind, RouteOf } from '../odata/route';
import type { Site } from '../site';
import type { Permission } from '../security/basePermissions';

/** What a handler is given: the site, what is addressed, the request, and a way to answer a part of it. */
export interface Handling<K extends RouteKind> {
  readonly site: Site;
  readonly route: RouteOf<K>;
  readonly call: Call;
  readonly answer: (part: Call) => Answer;
}

/** What answers a verb, and the permission that it takes on what is addressed. */
export interface Handler<K extends RouteKind> {
  readonly right: Permission;
  readonly run: (handling: Handling<K>) => Reply;
}

/** Handlers by kind of address and verb. What has none is not built. */
export type Handlers = {
  readonly [K in RouteKind]?: { readonly [V in Verb]?: Handler<K> };
};
