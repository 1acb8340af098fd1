import { SharePointRefusal } from './refusal';

const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = 'Microsoft.SharePoint.SPException';

/** Anything wrong with the request itself: its JSON, its query options, its values. */
export const invalidQuery = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, clientQuery, message);

/** A filter, order or paging option that SharePoint does not understand. */
export const invalidExpression = (detail: string): SharePointRefusal =>
  invalidQuery(`The expression "${detail}" is not valid.`);

/** A property in a body that the type does not have. */
export const unknownProperty = (property: string, type: string): SharePointRefusal =>
  invalidQuery(
    `The property '${property}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

/** A name in `$select` or `$expand` that nothing answers to. */
export const unknownSelection = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-1, ${spException}`,
    `The field or property '${name}' does not exist.`,
  );

/** A column named in a filter, order or address that the list does not have. */
export const unknownColumn = (name: string, place: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.  ${place}`,
  );

/** A value of the wrong kind for its column. */
export const wrongPrimitive = (edmType: string): SharePointRefusal =>
  invalidQuery(
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`,
  );

/** A value of the right kind that the column does not take, such as a text that is too long. SharePoint never says which column. */
export const invalidFieldValue = (kind: string, _title: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575336, ${spException}`,
    `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
  );

/** An address below the site where there is no list. */
export const listMissing = (title: string, webUrl: string): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`,
  );

/** A list id that no list has. */
export const listIdMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist.  It may have been deleted by another user.',
  );

/** A second list with the title of another. */
export const listTitleTaken = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575342, ${spException}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );

/** An item that is not there, or no longer. */
export const itemMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

/** A login name that nobody in the directory has. */
export const userMissing = (login: string): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2146232832, Microsoft.SharePoint.SPException',
    `The specified user ${login} could not be found.`,
  );

/** A file or attachment that is not there. */
export const fileMissing = (): SharePointRefusal =>
  new SharePointRefusal(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

/** A write based on a version that somebody else has replaced. */
export const staleETag = (sent: string, current: string): SharePointRefusal =>
  new SharePointRefusal(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`,
  );

/** A value that a unique column already holds; the message names the column by its title. */
export const duplicateValues = (title: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`,
  );

/** A query that would read more than the list view threshold. */
export const throttledQuery = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

/** A change to a column's settings that SharePoint does not allow. */
export const columnSettingRefused = (message: string): SharePointRefusal =>
  new SharePointRefusal(500, `-2146232832, ${spException}`, message);

/** A second attachment of the same name on one item. */
export const attachmentNameTaken = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2130575257, ${spException}`,
    `The specified name is already in use.\n\nThe document or folder name '${name}' was not changed.  To change the name, close this message and try a different name.`,
  );

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `26 Nov 2026 23:27:39 +0000`, as SharePoint says when a file was changed. */
const spokenDate = (date: string): string => {
  const at = new Date(date);
  return `${at.getUTCDate()} ${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()} ${date.slice(11, 19)} +0000`;
};

/** A second file of the same name in a library, when nobody has said to replace the first. */
export const fileNameTaken = (path: string, editor: string, modified: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2130575257, ${spException}`,
    `A file with the name ${path} already exists. It was last modified by ${editor} on ${spokenDate(modified)}.`,
  );

/** An item without a file in a library. */
export const itemInLibrary = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-1, ${spException}`,
    'To add an item to a document library, use SPFileCollection.Add()',
  );

/** A file name with characters that SharePoint does not take. */
export const fileNameRefused = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2130575245, ${spException}`,
    `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
  );

/** A signed-in caller without the right. */
export const accessDenied = (): SharePointRefusal =>
  new SharePointRefusal(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
  );

/** A caller that nobody knows. */
export const notSignedIn = (): SharePointRefusal =>
  new SharePointRefusal(
    401,
    '-2147024891, System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  );

/** A write by page session without a valid form digest. */
export const digestInvalid = (): SharePointRefusal =>
  new SharePointRefusal(
    403,
    `-2130575251, ${spException}`,
    "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
  );
