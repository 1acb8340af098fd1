import { argumentText, bareGuid } from './arguments';
import type { Route, RouteOf } from './route';
import type { Argument } from './segments';

type Arguments = readonly Argument[];
type OfFile = RouteOf<'file'>;
type OfVersions = RouteOf<'fileVersions' | 'itemVersions'>;

const commentIn = (args: Arguments): string => argumentText(args, 'comment') ?? '';

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

const moved =
  (kind: 'moveFile' | 'copyFile') =>
  ({ file }: OfFile, args: Arguments): Route | undefined => {
    const to =
      argumentText(args, 'newurl') ??
      argumentText(args, 'strnewurl') ??
      argumentText(args, 'decodedurl');
    const how =
      argumentText(args, 'boverwrite', 1) ??
      argumentText(args, 'flags', 1) ??
      argumentText(args, 'moveoperations', 1);
    const overwrite = how === 'true' || (wholeNumber(how) ?? 0) % 2 === 1;
    return to === undefined ? undefined : { kind, file, to, overwrite };
  };

const uploaded =
  (kind: 'continueUpload' | 'finishUpload') =>
  ({ file }: OfFile, args: Arguments): Route | undefined => {
    const upload = bareGuid(argumentText(args, 'uploadid'));
    const offset = wholeNumber(argumentText(args, 'fileoffset', 1));
    if (upload === undefined || offset === undefined) return undefined;
    return { kind, file, upload, offset };
  };

const uploading =
  (kind: 'startUpload' | 'cancelUpload') =>
  ({ file }: OfFile, args: Arguments): Route | undefined => {
    const upload = bareGuid(argumentText(args, 'uploadid'));
    return upload === undefined ? undefined : { kind, file, upload };
  };

const changed = (
  from: OfVersions,
  choice: Pick<RouteOf<'changeItemVersions'>, 'act' | 'number' | 'label'>,
): Route =>
  from.kind === 'fileVersions'
    ? { kind: 'changeFileVersions', file: from.file, ...choice }
    : { kind: 'changeItemVersions', list: from.list, id: from.id, ...choice };

const byNumber =
  (act: 'delete' | 'recycle' | 'restore') =>
  (from: OfVersions, args: Arguments): Route | undefined => {
    const number = wholeNumber(argumentText(args, 'vid'));
    return number === undefined ? undefined : changed(from, { act, number });
  };

const byLabel =
  (act: 'delete' | 'recycle' | 'restore') =>
  (from: OfVersions, args: Arguments): Route | undefined => {
    const label = argumentText(args, 'versionlabel');
    return label === undefined ? undefined : changed(from, { act, label });
  };

const one = (from: OfVersions, args: Arguments): Route | undefined => {
  const number = wholeNumber(argumentText(args, 'versionid'));
  if (number === undefined) return undefined;
  return from.kind === 'fileVersions'
    ? { kind: 'fileVersion', file: from.file, number }
    : { kind: 'itemVersion', list: from.list, id: from.id, number };
};

const versions = {
  '()': one,
  getbyid: one,
  deleteall: (from: OfVersions): Route => changed(from, { act: 'delete' }),
  deletebyid: byNumber('delete'),
  deletebylabel: byLabel('delete'),
  recyclebyid: byNumber('recycle'),
  recyclebylabel: byLabel('recycle'),
  restorebyid: byNumber('restore'),
  restorebylabel: byLabel('restore'),
};

/** Where the steps from a file to its states lead: check-out, publishing, versions, uploads, moving. */
export const fileStateSteps = {
  file: {
    checkout: ({ file }: OfFile): Route => ({ kind: 'checkOut', file }),
    undocheckout: ({ file }: OfFile): Route => ({ kind: 'undoCheckOut', file }),
    checkin: ({ file }: OfFile, args: Arguments): Route => {
      const type = wholeNumber(argumentText(args, 'checkintype', 1)) ?? 0;
      return { kind: 'checkIn', file, comment: commentIn(args), type };
    },
    publish: ({ file }: OfFile, args: Arguments): Route => ({
      kind: 'publish',
      file,
      comment: commentIn(args),
    }),
    unpublish: ({ file }: OfFile, args: Arguments): Route => ({
      kind: 'unpublish',
      file,
      comment: commentIn(args),
    }),
    approve: ({ file }: OfFile, args: Arguments): Route => ({
      kind: 'approve',
      file,
      comment: commentIn(args),
      isApproved: true,
    }),
    deny: ({ file }: OfFile, args: Arguments): Route => ({
      kind: 'approve',
      file,
      comment: commentIn(args),
      isApproved: false,
    }),
    moveto: moved('moveFile'),
    movetousingpath: moved('moveFile'),
    copyto: moved('copyFile'),
    copytousingpath: moved('copyFile'),
    startupload: uploading('startUpload'),
    cancelupload: uploading('cancelUpload'),
    continueupload: uploaded('continueUpload'),
    finishupload: uploaded('finishUpload'),
    versions: ({ file }: OfFile): Route => ({ kind: 'fileVersions', file }),
  },
  fileVersions: versions,
  itemVersions: versions,
  fileVersion: {
    $value: ({ file, number }: RouteOf<'fileVersion'>): Route => ({
      kind: 'fileVersionContent',
      file,
      number,
    }),
    deleteobject: ({ file, number }: RouteOf<'fileVersion'>): Route => ({
      kind: 'changeFileVersions',
      file,
      act: 'delete',
      number,
    }),
  },
  itemVersion: {
    deleteobject: ({ list, id, number }: RouteOf<'itemVersion'>): Route => ({
      kind: 'changeItemVersions',
      list,
      id,
      act: 'delete',
      number,
    }),
  },
  item: {
    file: ({ list, id }: RouteOf<'item'>): Route => ({
      kind: 'file',
      file: { by: 'item', list, id },
    }),
    folder: ({ list, id }: RouteOf<'item'>): Route => ({
      kind: 'folder',
      folder: { by: 'item', list, id },
    }),
    versions: ({ list, id }: RouteOf<'item'>): Route => ({ kind: 'itemVersions', list, id }),
  },
};
