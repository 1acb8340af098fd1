import { NotBuilt } from '../refusal';
import { argumentText, bareGuid } from './arguments';
import type { Argument } from './segments';
import type { FileAddress, FolderAddress, Route, RouteOf } from './route';

type Arguments = readonly Argument[];

const pathIn = (args: Arguments): string | undefined =>
  argumentText(args, 'decodedurl') ?? argumentText(args, 'serverrelativeurl');

const toFolder = (folder: FolderAddress): Route => ({ kind: 'folder', folder });
const toFile = (file: FileAddress): Route => ({ kind: 'file', file });

const byUrl = (args: Arguments, to: (place: { by: 'url'; url: string }) => Route) => {
  const url = pathIn(args);
  return url === undefined ? undefined : to({ by: 'url', url });
};

const named = ({ folder }: RouteOf<'files'>, args: Arguments): Route | undefined => {
  const name = argumentText(args, 'urloffile');
  return name === undefined ? undefined : toFile({ by: 'name', folder, name });
};

const fileById = (args: Arguments): Route | undefined => {
  const id = bareGuid(argumentText(args, 'uniqueid'));
  return id === undefined ? undefined : toFile({ by: 'id', id });
};

const added = ({ folder }: RouteOf<'files'>, args: Arguments): Route | undefined => {
  const name = argumentText(args, 'decodedurl');
  const known = ['decodedurl', 'overwrite'];
  const unknown = args.find((one) => one.name && !known.includes(one.name.toLowerCase()));
  if (unknown) throw new NotBuilt(`AddUsingPath with ${unknown.name}`);
  const overwrite = argumentText(args, 'overwrite', 1) === 'true';
  return name === undefined ? undefined : { kind: 'addFile', folder, name, overwrite };
};

/** Where the steps to folders and files lead. */
export const fileSteps = {
  web: {
    getfolderbyserverrelativepath: (_from: unknown, args: Arguments) => byUrl(args, toFolder),
    getfolderbyserverrelativeurl: (_from: unknown, args: Arguments) => byUrl(args, toFolder),
    getfilebyserverrelativepath: (_from: unknown, args: Arguments) => byUrl(args, toFile),
    getfilebyserverrelativeurl: (_from: unknown, args: Arguments) => byUrl(args, toFile),
    getfilebyid: (_from: unknown, args: Arguments) => fileById(args),
  },
  folder: {
    files: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'files', folder }),
  },
  files: { '()': named, getbyurl: named, addusingpath: added },
  file: {
    $value: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileContent', file }),
    listitemallfields: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileItem', file }),
    recycle: ({ file }: RouteOf<'file'>): Route => ({ kind: 'recycleFile', file }),
  },
};
