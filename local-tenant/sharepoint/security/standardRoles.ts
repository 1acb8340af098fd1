import { fullMask, type Mask, maskFrom } from './basePermissions';

/** A named set of permissions that can be given to people and groups (a permission level). */
export interface Role {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: Mask;
  readonly order: number;
  readonly hidden: boolean;
  /** SharePoint's `RoleTypeKind`; 0 for roles of one's own. */
  readonly kind: number;
}

export const roleIds = {
  limitedAccess: 1_073_741_825,
  read: 1_073_741_826,
  contribute: 1_073_741_827,
  design: 1_073_741_828,
  fullControl: 1_073_741_829,
  edit: 1_073_741_830,
} as const;

/** The roles that every site collection begins with, with the numbers and masks they have everywhere. */
export const standardRoles: readonly Role[] = [
  {
    id: roleIds.fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    mask: fullMask,
    order: 1,
    hidden: false,
    kind: 5,
  },
  {
    id: roleIds.design,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    mask: maskFrom(432n, 1_012_866_047n),
    order: 32,
    hidden: false,
    kind: 4,
  },
  {
    id: roleIds.edit,
    name: 'Edit',
    description:
      'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    mask: maskFrom(432n, 1_011_030_767n),
    order: 48,
    hidden: false,
    kind: 6,
  },
  {
    id: roleIds.contribute,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    mask: maskFrom(432n, 1_011_028_719n),
    order: 64,
    hidden: false,
    kind: 3,
  },
  {
    id: roleIds.read,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    mask: maskFrom(176n, 138_612_833n),
    order: 128,
    hidden: false,
    kind: 2,
  },
  {
    id: roleIds.limitedAccess,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    mask: maskFrom(48n, 134_287_360n),
    order: 160,
    hidden: true,
    kind: 1,
  },
];
