import type { Caller } from '../call';
import type { Site } from '../site';

/** What the values in a query may refer to: when it is asked, and by whom. */
export interface CamlContext {
  readonly now: Date;
  readonly userId: number;
  /** The people or groups that a `Membership` of a type means; nothing for a type that there is not. */
  readonly principals: (type: string, group: number) => readonly number[] | undefined;
}

/** The context of a query that somebody asks on a site now. */
export function camlContext(site: Site, { userId }: Pick<Caller, 'userId'>): CamlContext {
  const { groups } = site.security;
  const groupIds = (): readonly number[] =>
    groups.all(site.web.collection).map((group) => group.id);
  return {
    now: site.now(),
    userId,
    principals: (type, group) => {
      switch (type) {
        case 'CurrentUserGroups':
          return groupIds().filter((id) => groups.of(userId).includes(id));
        case 'SPGroup':
          return Number.isInteger(group) ? groups.members(group) : undefined;
        case 'SPWeb.Groups':
          return groupIds();
        case 'SPWeb.AllUsers':
        case 'SPWeb.Users':
          return site.users
            .all(site.web.collection)
            .map(({ properties }) => Number(properties['Id']));
        default:
          return undefined;
      }
    },
  };
}
