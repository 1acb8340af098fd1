import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';

/** A content type that is not there. */
export const typeMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    `-2146232832, ${spException}`,
    'The content type does not exist. It may have been deleted by another user.',
  );

/** A content type that items, lists or other content types are of. */
export const typeInUse = (): SharePointRefusal =>
  new SharePointRefusal(500, `-2146232832, ${spException}`, 'The content type is in use.');

/** A content type that nobody may change. */
export const typeSealed = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    `The content type "${name}" is sealed and cannot be changed.`,
  );

/** A second content type of the same name in one place. */
export const typeNameTaken = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2130575183, Microsoft.SharePoint.SPDuplicateContentTypeNameException',
    `A duplicate content type name "${name}" was found.`,
  );

/** A second content type with the same id in one place. */
export const typeIdTaken = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    'The content type identifier is already in use.',
  );

/** An id that is none, or that comes from no content type of the site. */
export const typeIdRefused = (id: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2147024809, System.ArgumentException',
    `The content type identifier "${id}" is not valid.`,
  );

/** A content type that is put on an item and that its list does not have. */
export const typeNotOnList = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024809, System.ArgumentException',
    'The content type does not belong to the list.',
  );
