import { fileNameRefused } from '../refusals';
import { pathTooLong } from './fileRefusals';

const refusedName = /["*:<>?/\\|\u0000-\u001f]|^\s|\s$|\.$|^~\$|^\s*$|_vti_/i;
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;

/** Refuses a name that SharePoint does not take for a file or folder. */
export function checkFileName(name: string): void {
  if (refusedName.test(name) || reserved.test(name)) throw fileNameRefused(name);
  if (name.length > 255) throw pathTooLong();
}

/** Refuses an address that is too long, counted from the server's root without the first slash. */
export function checkPath(path: string): void {
  if (path.replace(/^\//, '').length > 400) throw pathTooLong();
}
