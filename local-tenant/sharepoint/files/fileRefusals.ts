import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';
const checkOut = 'Microsoft.SharePoint.SPFileCheckOutException';

/** A file that is not there, named by its address. */
export const fileNotThere = (path: string): SharePointRefusal =>
  new SharePointRefusal(404, `-2130575338, ${spException}`, `The file ${path} does not exist.`);

/** A folder that should hold what is added, and is not there. */
export const folderNotThere = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024893, System.IO.DirectoryNotFoundException',
    'File Not Found.',
  );

/** A folder or file whose name another has already taken. */
export const nameTaken = (path: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2130575257, ${spException}`,
    `A file or folder with the name ${path} already exists.`,
  );

/** An address of more than 400 characters. */
export const pathTooLong = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2147024690, System.IO.PathTooLongException',
    'The specified file or folder name is too long. The URL path for all files and folders must be 400 characters or less (and no more than 400 characters for any single file or folder name in the URL). Please type a shorter file or folder name.',
  );

/** A file that somebody else has checked out. */
export const fileCheckedOut = (address: string, login: string): SharePointRefusal =>
  new SharePointRefusal(
    423,
    `-2130575306, ${checkOut}`,
    `The file "${address}" is checked out for editing by ${login}.`,
  );

/** A check-in, or a check-out taken back, of a file that is not checked out. */
export const fileNotCheckedOut = (path: string): SharePointRefusal =>
  new SharePointRefusal(423, `-2147024738, ${checkOut}`, `The file "${path}" is not checked out.`);

/** A change of a file in a library that wants it checked out first. */
export const checkOutNeeded = (path: string): SharePointRefusal =>
  new SharePointRefusal(
    423,
    `-2147018029, ${checkOut}`,
    `The file "${path}" is not checked out. You must first check out this document before making changes.`,
  );

/** A write that the state of a file or its library does not allow. */
export const fileStateRefused = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, `-2146232832, ${spException}`, message);

/** A version that a file or item does not have. */
export const versionMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024809, System.ArgumentException',
    'Value does not fall within the expected range.',
  );

/** The current version, which cannot be removed or thrown away. */
export const currentVersionRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2146232832, ${spException}`,
    'You cannot delete the current version of this item.',
  );

/** An upload that is not under way, or a piece that does not follow the last one. */
export const uploadRefused = (message: string): SharePointRefusal =>
  new SharePointRefusal(400, '-2147024809, System.ArgumentException', message);

/** Something that is no longer in the recycle bin. */
export const recycledMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024809, System.ArgumentException',
    'Value does not fall within the expected range.',
  );

/** Attachments of a list that takes none. */
export const attachmentsRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2130575164, ${spException}`,
    'Attachments are not allowed in this list.',
  );

/** A part of a file that begins behind its end. */
export const rangeNotThere = (): SharePointRefusal =>
  new SharePointRefusal(
    416,
    '-2146232832, Microsoft.SharePoint.SPException',
    'The requested range is not satisfiable.',
  );
