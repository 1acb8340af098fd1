import { argumentText } from './arguments';
import type { Argument } from './segments';
import type { Route, RouteOf } from './route';

type Arguments = readonly Argument[];

const numberIn = (args: Arguments, name: string, place = 0): number | undefined => {
  const text = argumentText(args, name, place);
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

const isTrue = (args: Arguments, name: string, place: number): boolean =>
  argumentText(args, name, place)?.toLowerCase() === 'true';

const assignmentOf = ({ on }: RouteOf<'roleAssignments'>, args: Arguments): Route | undefined => {
  const principal = numberIn(args, 'principalid');
  return principal === undefined ? undefined : { kind: 'roleAssignment', on, principal };
};

const assigning =
  (kind: 'addRoleAssignment' | 'removeRoleAssignment') =>
  ({ on }: RouteOf<'roleAssignments'>, args: Arguments): Route | undefined => {
    const principal = numberIn(args, 'principalid');
    const role = numberIn(args, 'roledefid', 1);
    return principal === undefined || role === undefined
      ? undefined
      : { kind, on, principal, role };
  };

const roleBy = (args: Arguments): Route | undefined => {
  const id = numberIn(args, 'id');
  return id === undefined ? undefined : { kind: 'roleDefinition', role: { by: 'id', id } };
};

const halfIn = (text: string, half: 'High' | 'Low'): string =>
  new RegExp(`["']?${half}["']?\\s*:\\s*["']?(\\d+)`, 'i').exec(text)?.[1] ?? '0';

/** Steps that every thing with permissions has: a web, a list, an item. */
export const securableSteps = {
  roleassignments: (on: Route): Route => ({ kind: 'roleAssignments', on }),
  breakroleinheritance: (on: Route, args: Arguments): Route => ({
    kind: 'breakInheritance',
    on,
    copy: isTrue(args, 'copyroleassignments', 0),
    clear: isTrue(args, 'clearsubscopes', 1),
  }),
  resetroleinheritance: (on: Route): Route => ({ kind: 'resetInheritance', on }),
  hasuniqueroleassignments: (on: Route): Route => ({ kind: 'hasUniquePermissions', on }),
  firstuniqueancestorsecurableobject: (on: Route): Route => ({ kind: 'firstUniqueAncestor', on }),
  effectivebasepermissions: (on: Route): Route => ({
    kind: 'effectivePermissions',
    on,
    as: 'EffectiveBasePermissions',
  }),
  effectivebasepermissionsforui: (on: Route): Route => ({
    kind: 'effectivePermissions',
    on,
    as: 'EffectiveBasePermissionsForUI',
  }),
  getusereffectivepermissions: (on: Route, args: Arguments): Route | undefined => {
    const login = argumentText(args, 'username');
    return login === undefined ? undefined : { kind: 'userPermissions', on, login };
  },
};

/** Where the other steps to roles and permissions lead. */
export const securitySteps = {
  web: {
    ...securableSteps,
    roledefinitions: (): Route => ({ kind: 'roleDefinitions' }),
    doesuserhavepermissions: (on: Route, args: Arguments): Route | undefined => {
      const mask = argumentText(args, 'permissionmask');
      return mask === undefined
        ? undefined
        : { kind: 'doesUserHave', on, high: halfIn(mask, 'High'), low: halfIn(mask, 'Low') };
    },
  },
  roleDefinitions: {
    '()': (_from: unknown, args: Arguments) => roleBy(args),
    getbyid: (_from: unknown, args: Arguments) => roleBy(args),
    getbyname: (_from: unknown, args: Arguments): Route | undefined => {
      const name = argumentText(args, 'name');
      return name === undefined
        ? undefined
        : { kind: 'roleDefinition', role: { by: 'name', name } };
    },
    getbytype: (_from: unknown, args: Arguments): Route | undefined => {
      const type = numberIn(args, 'roletype');
      return type === undefined
        ? undefined
        : { kind: 'roleDefinition', role: { by: 'type', type } };
    },
  },
  roleAssignments: {
    '()': assignmentOf,
    getbyprincipalid: assignmentOf,
    addroleassignment: assigning('addRoleAssignment'),
    removeroleassignment: assigning('removeRoleAssignment'),
    groups: ({ on }: RouteOf<'roleAssignments'>): Route => ({ kind: 'assignmentGroups', on }),
  },
  roleAssignment: {
    member: ({ on, principal }: RouteOf<'roleAssignment'>): Route => ({
      kind: 'assignmentMember',
      on,
      principal,
    }),
    roledefinitionbindings: ({ on, principal }: RouteOf<'roleAssignment'>): Route => ({
      kind: 'assignmentRoles',
      on,
      principal,
    }),
    groups: ({ on }: RouteOf<'roleAssignment'>): Route => ({ kind: 'assignmentGroups', on }),
  },
};
