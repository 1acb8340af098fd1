import type { QueryOptions } from './odata/queryOptions';
import type { Mask } from './security/basePermissions';

/** What a request wants done; `X-HTTP-Method` has already been taken into account. */
export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** Who calls, as the site knows them. */
export interface Caller {
  readonly userId: number;
  /** What an app or an owner may do on every site, whatever the site itself says. */
  readonly everywhere: Mask;
  /** The person's short name in the directory; an app has none. */
  readonly persona: string | undefined;
}

/** One request, alone or a part of a batch, read and not yet answered. */
export interface Call {
  readonly verb: Verb;
  /** The path below `_api/`, decoded. */
  readonly address: string;
  /** The path as it came, for messages. */
  readonly path: string;
  readonly query: QueryOptions;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
  readonly caller: Caller;
}
