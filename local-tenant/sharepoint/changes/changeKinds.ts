/** What a change is about, by the numbers the log keeps, with the name of SharePoint's type for it. */
export const changeKinds = {
  Item: 1,
  List: 2,
  Web: 3,
  Site: 4,
  File: 5,
  Folder: 6,
  Alert: 7,
  User: 8,
  Group: 9,
  ContentType: 10,
  Field: 11,
  SecurityPolicy: 12,
  View: 13,
} as const;

export type ChangeKind = keyof typeof changeKinds;

/** What happened: `SP.ChangeType`. */
export const changeTypes = {
  add: 1,
  update: 2,
  deleteObject: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 8,
  roleDelete: 9,
  roleUpdate: 10,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;
