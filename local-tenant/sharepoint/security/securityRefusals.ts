import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';
const general = `-2146232832, ${spException}`;

/** A number or mail address that no user of the site has. */
export const userNotFound = (): SharePointRefusal =>
  new SharePointRefusal(404, general, 'User cannot be found.');

/** A number or name that no group of the site has. */
export const groupNotFound = (): SharePointRefusal =>
  new SharePointRefusal(404, general, 'Group cannot be found.');

/** Somebody who has no role at the place that is addressed. */
export const assignmentNotFound = (principal: number): SharePointRefusal =>
  new SharePointRefusal(404, general, `Can not find the principal with id: ${principal}.`);

/** A role that the site collection does not have. */
export const roleNotFound = (): SharePointRefusal =>
  new SharePointRefusal(404, general, 'Can not find the permission level.');

/** A second group with the name of another. */
export const groupNameTaken = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575293, ${spException}`,
    'The specified name is already in use.  Please try again with a new name.',
  );

/** A group without a name, or with one that is too long. */
export const groupNameRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    general,
    'The parameter Name cannot be empty or bigger than 255 characters.',
  );

/** A description of a group that is too long. */
export const groupDescriptionRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    general,
    'The parameter Description cannot be null or bigger than 512 characters.',
  );

/** A second role with the name of another. */
export const roleNameTaken = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    general,
    'A permission level with this name already exists.  Please choose a different name.',
  );

/** A change to a role that SharePoint itself needs. */
export const roleIsBuiltIn = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2146233079, System.InvalidOperationException',
    'You cannot edit or delete this permission level.',
  );

/** A role given or taken where permissions are inherited. */
export const permissionsInherited = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.',
  );

/** The root web of a site collection has nothing to inherit from. */
export const nothingToInherit = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on a root Web site.',
  );

/** Permissions of its own for one more item of a list where too many have them. */
export const tooManyScopes = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'You cannot break inheritance for this item because there are too many items with unique permissions in this list.',
  );

/** `Limited Access` is given by SharePoint alone. */
export const limitedAccessRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024809, System.ArgumentException',
    'You cannot grant a user the limited access permission level.',
  );
