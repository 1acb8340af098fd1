import type { PlannedFault } from './faultShape';
import { seededChance } from './seededChance';

/** A fault that waits for its requests. */
export type WaitingFault = PlannedFault & {
  seen: number;
  left: number;
  readonly chance: () => number;
  /** Of a budget: what has been used in the window that ends then. */
  used: number;
  windowEnds: number;
};

/** Faults that wait for requests, in the order they were planned. */
export interface PlannedFaults {
  add(fault: PlannedFault): void;
  clear(): void;
  readonly size: () => number;
  /** What is told of them, without what only counts within. */
  shown(): readonly object[];
  /** Faults of a kind that a request meets and that have not been used up. */
  matching(part: string, line: string): readonly WaitingFault[];
  ofKind(kind: PlannedFault['kind']): readonly WaitingFault[];
  /** Whether it is a fault's turn; counts the request. */
  isDue(fault: WaitingFault): boolean;
  spend(fault: WaitingFault): void;
}

const unlimited = Number.MAX_SAFE_INTEGER;

/** Keeps faults until they are used up or cleared. */
export function createPlannedFaults(): PlannedFaults {
  let planned: WaitingFault[] = [];
  const spend = (fault: WaitingFault): void => {
    fault.left -= 1;
    if (fault.left <= 0) planned = planned.filter((other) => other !== fault);
  };
  return {
    add(fault) {
      const isLasting = fault.share !== undefined || fault.kind === 'budget';
      const left = fault.count ?? (isLasting ? unlimited : 1);
      const chance = seededChance(fault.seed);
      planned.push({ ...fault, seen: 0, left, chance, used: 0, windowEnds: 0 });
    },
    clear() {
      planned = [];
    },
    size: () => planned.length,
    shown: () =>
      planned.map(({ chance: _chance, windowEnds: _ends, ...fault }) => ({
        ...fault,
        ...(fault.left === unlimited ? { left: null } : {}),
      })),
    matching: (part, line) =>
      planned.filter((fault) => fault.part === part && new RegExp(fault.match ?? '').test(line)),
    ofKind: (kind) => planned.filter((fault) => fault.kind === kind),
    isDue(fault) {
      fault.seen += 1;
      if (fault.seen % fault.every !== 0) return false;
      if (fault.share !== undefined && fault.chance() >= fault.share) return false;
      spend(fault);
      return true;
    },
    spend,
  };
}
