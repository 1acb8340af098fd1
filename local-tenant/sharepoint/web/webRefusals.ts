import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';

/** The address of a web that is there already, or of a list or folder. */
export const webAddressTaken = (path: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2147024713, ${spException}`,
    `The Web site address "${path}" is already in use.`,
  );

/** An address for a web that is empty or has characters that SharePoint does not take. */
export const webAddressRefused = (url: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2147024773, ${spException}`,
    `The URL '${url}' is invalid.  It may refer to a nonexistent file or folder, or refer to a valid file or folder that is not in the current Web.`,
  );

/** A template that SharePoint does not have. */
export const templateUnknown = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    'The template you have chosen is invalid or cannot be found.',
  );

/** A number that no time zone has. */
export const timeZoneMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024809, System.ArgumentException',
    'Specified argument was out of the range of valid values.',
  );

/** A language that the server does not have. */
export const languageUnknown = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    'The language is not supported on the server.',
  );

/** A web that has webs below it cannot be deleted. */
export const webHasSubwebs = (path: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    `Error deleting Web site "${path}". Sites that have subsites or certain apps can't be deleted. Please try again after deleting the subsites and removing the apps.`,
  );

/** The root web goes with its site collection, not by itself. */
export const rootWebKept = (path: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2146232832, ${spException}`,
    `Error deleting Web site "${path}". You can't delete the root web site of a site collection.`,
  );

/** An id that no web of the site collection has. */
export const webMissing = (): SharePointRefusal =>
  new SharePointRefusal(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
