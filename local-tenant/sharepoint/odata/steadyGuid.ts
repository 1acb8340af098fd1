import { createHash } from 'node:crypto';

/** A guid that a name always has, for things that SharePoint gives one and that are not stored here. */
export const steadyGuid = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
