import { NotBuilt } from '../refusal';
import { wrongPrimitive } from '../refusals';
import { argumentText, bareGuid } from './arguments';
import { securableSteps } from './securitySteps';
import { fileStateSteps } from './fileStateSteps';
import type { FileAddress, FolderAddress, Route, RouteOf } from './route';
import type { Argument } from './segments';

type Arguments = readonly Argument[];

const pathIn = (args: Arguments): string | undefined =>
  argumentText(args, 'decodedurl') ?? argumentText(args, 'serverrelativeurl');

const toFolder = (folder: FolderAddress): Route => ({ kind: 'folder', folder });
const toFile = (file: FileAddress): Route => ({ kind: 'file', file });

const byUrl = (args: Arguments, to: (place: { by: 'url'; url: string }) => Route) => {
  const url = pathIn(args);
  return url === undefined ? undefined : to({ by: 'url', url });
};

const byId = (args: Arguments, to: (place: { by: 'id'; id: string }) => Route) => {
  const given = argumentText(args, 'uniqueid');
  const id = bareGuid(given);
  if (given !== undefined && id === undefined) throw wrongPrimitive('Edm.Guid');
  return id === undefined ? undefined : to({ by: 'id', id });
};

const fileNamed = ({ folder }: RouteOf<'files'>, args: Arguments): Route | undefined => {
  const name = argumentText(args, 'urloffile') ?? pathIn(args);
  return name === undefined ? undefined : toFile({ by: 'name', folder, name });
};

const folderNamed = ({ folder: of }: RouteOf<'folders'>, args: Arguments): Route | undefined => {
  const name = pathIn(args);
  return name === undefined ? undefined : toFolder({ by: 'child', of, name });
};

const truth = (args: Arguments, name: string, place?: number): boolean =>
  argumentText(args, name, place ?? args.length)?.toLowerCase() === 'true';

const known = ['decodedurl', 'url', 'overwrite', 'autocheckoutoninvaliddata'];
const alsoKnown = ['ensureuniquefilename', 'xorhash'];

const addedFile = ({ folder }: RouteOf<'files'>, args: Arguments): Route | undefined => {
  const name = argumentText(args, 'decodedurl') ?? argumentText(args, 'url');
  const unknown = args.find(
    (one) => one.name && ![...known, ...alsoKnown].includes(one.name.toLowerCase()),
  );
  if (unknown) throw new NotBuilt(`adding a file with ${unknown.name}`);
  const hash = argumentText(args, 'xorhash', args.length);
  if (name === undefined) return undefined;
  return {
    ...{ kind: 'addFile', folder, name, overwrite: truth(args, 'overwrite', 1) },
    ensureUnique: truth(args, 'ensureuniquefilename'),
    autoCheckOut: truth(args, 'autocheckoutoninvaliddata'),
    ...(hash === undefined ? {} : { hash }),
  };
};

const addedFolder = ({ folder }: RouteOf<'folders'>, args: Arguments): Route | undefined => {
  const name = pathIn(args) ?? argumentText(args, 'url');
  const overwrite = truth(args, 'overwrite', 1);
  return name === undefined ? undefined : { kind: 'addFolder', folder, name, overwrite };
};

const folderMoved = ({ folder }: RouteOf<'folder'>, args: Arguments): Route | undefined => {
  const to = argumentText(args, 'newurl') ?? argumentText(args, 'decodedurl');
  return to === undefined ? undefined : { kind: 'moveFolder', folder, to };
};

const between =
  (kind: 'moveByPath' | 'copyByPath', what: 'file' | 'folder') =>
  (_from: unknown, args: Arguments): Route => ({
    kind,
    what,
    overwrite: truth(args, 'overwrite', 0),
  });

/** Where the steps to folders and files lead. */
export const fileSteps = {
  service: {
    'sp.movecopyutil.movefilebypath': between('moveByPath', 'file'),
    'sp.movecopyutil.movefile': between('moveByPath', 'file'),
    'sp.movecopyutil.copyfilebypath': between('copyByPath', 'file'),
    'sp.movecopyutil.copyfile': between('copyByPath', 'file'),
    'sp.movecopyutil.movefolderbypath': between('moveByPath', 'folder'),
    'sp.movecopyutil.movefolder': between('moveByPath', 'folder'),
    'sp.movecopyutil.copyfolderbypath': between('copyByPath', 'folder'),
    'sp.movecopyutil.copyfolder': between('copyByPath', 'folder'),
  },
  web: {
    rootfolder: (): Route => toFolder({ by: 'web' }),
    folders: (): Route => ({ kind: 'folders', folder: { by: 'web' } }),
    getfolderbyserverrelativepath: (_from: unknown, args: Arguments) => byUrl(args, toFolder),
    getfolderbyserverrelativeurl: (_from: unknown, args: Arguments) => byUrl(args, toFolder),
    getfolderbyid: (_from: unknown, args: Arguments) => byId(args, toFolder),
    getfilebyserverrelativepath: (_from: unknown, args: Arguments) => byUrl(args, toFile),
    getfilebyserverrelativeurl: (_from: unknown, args: Arguments) => byUrl(args, toFile),
    getfilebyid: (_from: unknown, args: Arguments) => byId(args, toFile),
    getfilebyurl: (_from: unknown, args: Arguments): Route | undefined => {
      const url = argumentText(args, 'fileurl');
      return url === undefined ? undefined : toFile({ by: 'url', url: url.split('?')[0] ?? url });
    },
  },
  folder: {
    exists: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'folderExists', folder }),
    files: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'files', folder }),
    folders: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'folders', folder }),
    parentfolder: ({ folder: of }: RouteOf<'folder'>): Route => toFolder({ by: 'parent', of }),
    listitemallfields: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'folderItem', folder }),
    properties: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'folderProperties', folder }),
    storagemetrics: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'storageMetrics', folder }),
    recycle: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'recycleFolder', folder }),
    recyclewithparameters: ({ folder }: RouteOf<'folder'>): Route => ({
      kind: 'recycleFolder',
      folder,
    }),
    deleteobject: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'deleteFolder', folder }),
    deletewithparameters: ({ folder }: RouteOf<'folder'>): Route => ({
      kind: 'deleteFolder',
      folder,
    }),
    addsubfolder: ({ folder }: RouteOf<'folder'>): Route => ({ kind: 'addSubFolder', folder }),
    addsubfolderusingpath: ({ folder }: RouteOf<'folder'>): Route => ({
      kind: 'addSubFolder',
      folder,
    }),
    moveto: folderMoved,
    movetousingpath: folderMoved,
  },
  folders: {
    '()': folderNamed,
    getbyurl: folderNamed,
    getbypath: folderNamed,
    // The older method gives a folder that is there already back.
    add: (from: RouteOf<'folders'>, args: Arguments): Route | undefined => {
      const route = addedFolder(from, args);
      return route?.kind === 'addFolder' ? { ...route, overwrite: true } : route;
    },
    addusingpath: addedFolder,
  },
  folderItem: {
    ...securableSteps,
    parentlist: ({ folder }: RouteOf<'folderItem'>): Route => ({
      kind: 'list',
      list: { by: 'folder', folder },
    }),
    folder: ({ folder }: RouteOf<'folderItem'>): Route => toFolder(folder),
  },
  fileItem: {
    ...securableSteps,
    parentlist: ({ file }: RouteOf<'fileItem'>): Route => ({
      kind: 'list',
      list: { by: 'file', file },
    }),
    file: ({ file }: RouteOf<'fileItem'>): Route => toFile(file),
  },
  files: {
    '()': fileNamed,
    getbyurl: fileNamed,
    getbypath: fileNamed,
    add: addedFile,
    addusingpath: addedFile,
    addtemplatefile: (): never => {
      throw new NotBuilt('files from templates');
    },
  },
  file: {
    $value: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileContent', file }),
    openbinarystream: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileContent', file }),
    listitemallfields: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileItem', file }),
    properties: ({ file }: RouteOf<'file'>): Route => ({ kind: 'fileProperties', file }),
    recycle: ({ file }: RouteOf<'file'>): Route => ({ kind: 'recycleFile', file }),
    recyclewithparameters: ({ file }: RouteOf<'file'>): Route => ({ kind: 'recycleFile', file }),
    deleteobject: ({ file }: RouteOf<'file'>): Route => ({ kind: 'deleteFile', file }),
    deletewithparameters: ({ file }: RouteOf<'file'>): Route => ({ kind: 'deleteFile', file }),
    ...fileStateSteps.file,
  },
};
