import { argumentText } from './arguments';
import type { Argument } from './segments';
import type { GroupAddress, Route, RouteOf, UserAddress } from './route';

type Arguments = readonly Argument[];

const numberIn = (args: Arguments, name: string): number | undefined => {
  const text = argumentText(args, name);
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
};

const userKeyed = (args: Arguments): UserAddress | undefined => {
  const id = numberIn(args, 'id');
  if (id !== undefined) return { by: 'id', id };
  const login = argumentText(args, 'loginname');
  return login === undefined ? undefined : { by: 'login', login };
};

const userById = (args: Arguments): UserAddress | undefined => {
  const id = numberIn(args, 'id');
  return id === undefined ? undefined : { by: 'id', id };
};

const userByLogin = (args: Arguments): UserAddress | undefined => {
  const login = argumentText(args, 'loginname');
  return login === undefined ? undefined : { by: 'login', login };
};

const userByMail = (args: Arguments): UserAddress | undefined => {
  const mail = argumentText(args, 'emailaddress');
  return mail === undefined ? undefined : { by: 'mail', mail };
};

const groupById = (args: Arguments): GroupAddress | undefined => {
  const id = numberIn(args, 'id');
  return id === undefined ? undefined : { by: 'id', id };
};

const groupByName = (args: Arguments): GroupAddress | undefined => {
  const name = argumentText(args, 'name') ?? argumentText(args, 'loginname');
  return name === undefined ? undefined : { by: 'name', name };
};

const toUser = (
  kind: 'siteUser' | 'removeUser',
  user: UserAddress | undefined,
  { within }: { readonly within?: GroupAddress } = {},
): Route | undefined => user && { kind, user, ...(within === undefined ? {} : { within }) };

const toGroup = (
  kind: 'siteGroup' | 'removeGroup',
  group: GroupAddress | undefined,
): Route | undefined => group && { kind, group };

const associated = (as: 'owners' | 'members' | 'visitors') => (): Route => ({
  kind: 'siteGroup',
  group: { by: 'associated', as },
});

/** Where the steps to users and groups lead. */
export const principalSteps = {
  web: {
    currentuser: (): Route => ({ kind: 'siteUser', user: { by: 'current' } }),
    ensureuser: (_from: unknown, args: Arguments): Route => {
      const login = argumentText(args, 'logonname');
      return { kind: 'ensureUser', ...(login === undefined ? {} : { login }) };
    },
    siteusers: (): Route => ({ kind: 'siteUsers' }),
    getuserbyid: (_from: unknown, args: Arguments) => toUser('siteUser', userById(args)),
    sitegroups: (): Route => ({ kind: 'siteGroups' }),
    associatedownergroup: associated('owners'),
    associatedmembergroup: associated('members'),
    associatedvisitorgroup: associated('visitors'),
    createdefaultassociatedgroups: (_from: unknown, args: Arguments): Route => ({
      kind: 'createAssociatedGroups',
      owners: [argumentText(args, 'userlogin') ?? '', argumentText(args, 'userlogin2', 1) ?? ''],
      seed: argumentText(args, 'groupnameseed', 2) ?? '',
    }),
  },
  siteUsers: {
    '()': (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('siteUser', userKeyed(args), from),
    getbyid: (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('siteUser', userById(args), from),
    getbyemail: (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('siteUser', userByMail(args), from),
    getbyloginname: (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('siteUser', userByLogin(args), from),
    removebyid: (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('removeUser', userById(args), from),
    removebyloginname: (from: RouteOf<'siteUsers'>, args: Arguments) =>
      toUser('removeUser', userByLogin(args), from),
  },
  siteUser: {
    groups: ({ user }: RouteOf<'siteUser'>): Route => ({ kind: 'userGroups', user }),
  },
  siteGroups: {
    '()': (_from: unknown, args: Arguments) => toGroup('siteGroup', groupById(args)),
    getbyid: (_from: unknown, args: Arguments) => toGroup('siteGroup', groupById(args)),
    getbyname: (_from: unknown, args: Arguments) => toGroup('siteGroup', groupByName(args)),
    removebyid: (_from: unknown, args: Arguments) => toGroup('removeGroup', groupById(args)),
    removebyloginname: (_from: unknown, args: Arguments) =>
      toGroup('removeGroup', groupByName(args)),
  },
  siteGroup: {
    users: ({ group }: RouteOf<'siteGroup'>): Route => ({ kind: 'siteUsers', within: group }),
    owner: ({ group }: RouteOf<'siteGroup'>): Route => ({ kind: 'groupOwner', group }),
    setuserasowner: ({ group }: RouteOf<'siteGroup'>, args: Arguments): Route | undefined => {
      const owner = numberIn(args, 'ownerid');
      return owner === undefined ? undefined : { kind: 'setGroupOwner', group, owner };
    },
  },
};
