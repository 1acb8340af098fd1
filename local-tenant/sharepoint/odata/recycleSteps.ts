import { argumentText, bareGuid } from './arguments';
import type { Route, RouteOf } from './route';
import type { Argument } from './segments';

const one = ({ of }: RouteOf<'recycleBin'>, args: readonly Argument[]): Route | undefined => {
  const recycled = bareGuid(argumentText(args, 'id'));
  return recycled === undefined ? undefined : { kind: 'recycled', of, recycled };
};

const all =
  (act: RouteOf<'recycleBinAct'>['act']) =>
  ({ of }: RouteOf<'recycleBin'>): Route => ({ kind: 'recycleBinAct', of, act });

const single =
  (act: RouteOf<'recycledAct'>['act']) =>
  ({ of, recycled }: RouteOf<'recycled'>): Route => ({ kind: 'recycledAct', of, recycled, act });

/** Where the steps to the recycle bins lead. */
export const recycleSteps = {
  web: { recyclebin: (): Route => ({ kind: 'recycleBin', of: 'web' }) },
  site: { recyclebin: (): Route => ({ kind: 'recycleBin', of: 'site' }) },
  recycleBin: {
    '()': one,
    getbyid: one,
    restoreall: all('restoreAll'),
    deleteall: all('deleteAll'),
    movealltosecondstage: all('moveAllToSecondStage'),
    deleteallsecondstageitems: all('deleteAllSecondStageItems'),
  },
  recycled: {
    restore: single('restore'),
    deleteobject: single('delete'),
    movetosecondstage: single('moveToSecondStage'),
  },
};
