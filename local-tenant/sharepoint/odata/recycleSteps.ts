import { argumentText, bareGuid } from './arguments';
import type { Route, RouteOf } from './route';
import type { Argument } from './segments';

const one = ({ of }: RouteOf<'recycleBin'>, args: readonly Argument[]): Route | undefined => {
  const recycled = bareGuid(argumentText(args, 'id'));
  return recycled === undefined ? undefined : { kind: 'recycled', of, recycled };
};

type AllKind =
  | 'restoreAllRecycled'
  | 'deleteAllRecycled'
  | 'passOnAllRecycled'
  | 'deleteSecondStage'
  | 'restoreSome'
  | 'deleteSome'
  | 'passOnSome';

const all =
  (kind: AllKind) =>
  ({ of }: RouteOf<'recycleBin'>): Route => ({ kind, of });

const single =
  (kind: 'restoreRecycled' | 'deleteRecycled' | 'passOnRecycled') =>
  ({ of, recycled }: RouteOf<'recycled'>): Route => ({ kind, of, recycled });

/** Where the steps to the recycle bins lead. */
export const recycleSteps = {
  web: { recyclebin: (): Route => ({ kind: 'recycleBin', of: 'web' }) },
  site: { recyclebin: (): Route => ({ kind: 'recycleBin', of: 'site' }) },
  recycleBin: {
    '()': one,
    getbyid: one,
    restoreall: all('restoreAllRecycled'),
    deleteall: all('deleteAllRecycled'),
    movealltosecondstage: all('passOnAllRecycled'),
    deleteallsecondstageitems: all('deleteSecondStage'),
    restorebyids: all('restoreSome'),
    deletebyids: all('deleteSome'),
    movetosecondstagebyids: all('passOnSome'),
  },
  recycled: {
    restore: single('restoreRecycled'),
    deleteobject: single('deleteRecycled'),
    movetosecondstage: single('passOnRecycled'),
  },
};
