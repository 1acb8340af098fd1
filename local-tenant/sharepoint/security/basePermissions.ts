/** SharePoint's base permissions, each with the bit it has in a permission mask. */
const bits = {
  ViewListItems: 0,
  AddListItems: 1,
  EditListItems: 2,
  DeleteListItems: 3,
  ApproveItems: 4,
  OpenItems: 5,
  ViewVersions: 6,
  DeleteVersions: 7,
  CancelCheckout: 8,
  ManagePersonalViews: 9,
  ManageLists: 11,
  ViewFormPages: 12,
  AnonymousSearchAccessList: 13,
  Open: 16,
  ViewPages: 17,
  AddAndCustomizePages: 18,
  ApplyThemeAndBorder: 19,
  ApplyStyleSheets: 20,
  ViewUsageData: 21,
  CreateSSCSite: 22,
  ManageSubwebs: 23,
  CreateGroups: 24,
  ManagePermissions: 25,
  BrowseDirectories: 26,
  BrowseUserInfo: 27,
  AddDelPrivateWebParts: 28,
  UpdatePersonalWebParts: 29,
  ManageWeb: 30,
  AnonymousSearchAccessWebLists: 31,
  UseClientIntegration: 36,
  UseRemoteAPIs: 37,
  ManageAlerts: 38,
  CreateAlerts: 39,
  EditMyUserInfo: 40,
  EnumeratePermissions: 62,
} as const;

/** What a caller may do to a web, a list or an item. */
export type Permission = keyof typeof bits;

/** A set of base permissions: 63 bits, which no number holds. */
export type Mask = bigint;

export const noPermissions: Mask = 0n;
export const fullMask: Mask = (0x7fffffffn << 32n) | 0xffffffffn;

export const hasPermission = (mask: Mask, permission: Permission): boolean =>
  (mask & (1n << BigInt(bits[permission]))) !== 0n;

/** A mask from its halves, as requests and role definitions give them. */
export const maskFrom = (high: bigint, low: bigint): Mask => (high << 32n) | low;

/** A mask as `SP.BasePermissions` writes it: two halves as decimal text. */
export const halvesOf = (mask: Mask): { readonly High: string; readonly Low: string } => ({
  High: String(mask >> 32n),
  Low: String(mask & 0xffffffffn),
});

export const without = (mask: Mask, ...permissions: readonly Permission[]): Mask =>
  permissions.reduce((left, permission) => left & ~(1n << BigInt(bits[permission])), mask);
