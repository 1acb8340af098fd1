import { fileNameRefused } from '../refusals';

const refusedName = /["*:<>?/\\|\u0000-\u001f]|^\.|\.$|^\s*$/;

/** Refuses a file name that SharePoint does not take. */
export function checkFileName(name: string): void {
  if (refusedName.test(name) || name.length > 255) throw fileNameRefused(name);
}
