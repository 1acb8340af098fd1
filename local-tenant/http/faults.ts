import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createTokenLife, type TokenLife } from '../identity/tokenLife';
import { sendEmpty, sendJson } from './answer';
import { faultShape, type PlannedFault } from './faultShape';
import type { HttpPart } from './httpPart';
import { createPlannedFaults, type WaitingFault } from './plannedFaults';
import { readJson } from './requestBody';
import { route, routed } from './routes';
import { answerLate, answerStatus, loseAnswer, spendBudget } from './spoiling';

/** When around a commit the process is to end. */
export type CrashMoment = PlannedFault['moment'];

/** The planned faults: the path they are planned at, and what applies them. */
export interface Faults {
  readonly part: HttpPart;
  /** Spoils the exchange as planned; true when the request has thereby been answered. */
  spoil(request: IncomingMessage, response: ServerResponse, url: URL): boolean | Promise<boolean>;
  /** Whether a write of an item is to be refused as based on an older version; uses the fault up. */
  takeConflict(list: { readonly id: string; readonly title: string }, item: number): boolean;
  /** When the process is to end around the commit of a request. */
  crashOf(request: IncomingMessage): CrashMoment | undefined;
}

const partOf = (path: string): PlannedFault['part'] | undefined => {
  if (path.startsWith('/connector/')) return 'connector';
  if (path.startsWith('/graph/')) return 'graph';
  if (path.startsWith('/_feeds/')) return 'feeds';
  return /\/(_api|_vti_bin\/client\.svc)(\/|$)/i.test(path) ? 'sharepoint' : undefined;
};

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** What the faults act on, and those that are planned from the start. */
export interface FaultSetting {
  readonly tokenLife?: TokenLife;
  readonly planned?: readonly PlannedFault[];
}

/** Keeps the planned faults until they are used up or cleared (`DELETE /_tenant/faults`). */
export const createFaults = (setting: FaultSetting = {}): Faults => {
  const { tokenLife = createTokenLife(), planned = [] } = setting;
  const faults = createPlannedFaults();
  const crashes = new WeakMap<IncomingMessage, CrashMoment>();

  const plan = (fault: PlannedFault): void => {
    if (fault.kind === 'tokenLifetime') tokenLife.limit(fault.seconds);
    else if (fault.kind === 'refuseTokens') tokenLife.refuseGiven();
    else faults.add(fault);
  };

  const apply = (
    fault: WaitingFault,
    request: IncomingMessage,
    response: ServerResponse,
  ): boolean | Promise<boolean> => {
    switch (fault.kind) {
      case 'delayAfter':
        answerLate(response, fault.milliseconds);
        return false;
      case 'delayBefore':
        return wait(fault.milliseconds, false);
      case 'reset':
        loseAnswer(response);
        return false;
      case 'resetBefore':
        request.socket.destroy();
        return true;
      case 'crash':
        crashes.set(request, fault.moment);
        return false;
      default:
        answerStatus(response, fault);
        return true;
    }
  };

  planned.forEach(plan);
  return {
    part: routed([
      route('GET', '/_tenant/faults', ({ response }) => sendJson(response, 200, faults.shown())),
      route('POST', '/_tenant/faults', async ({ request, response }) => {
        plan(await readJson(request, faultShape));
        sendJson(response, 201, { planned: faults.size() });
      }),
      route('DELETE', '/_tenant/faults', ({ response }) => {
        faults.clear();
        tokenLife.limit(undefined);
        sendEmpty(response, 204);
      }),
    ]),
    spoil: (request, response, url) => {
      if (faults.size() === 0) return false;
      const part = partOf(url.pathname);
      if (part === undefined) return false;
      const line = `${request.method} ${readable(url.pathname)}`;
      for (const fault of faults.matching(part, line)) {
        if (fault.kind === 'conflict') continue;
        if (fault.kind === 'budget') {
          if (spendBudget(response, fault)) return true;
        } else if (faults.isDue(fault)) return apply(fault, request, response);
      }
      return false;
    },
    takeConflict: ({ id, title }, item) => {
      if (faults.size() === 0) return false;
      const names = [id.toLowerCase(), title.toLowerCase()];
      const fault = faults
        .ofKind('conflict')
        .find(
          (one) =>
            names.includes((one.list ?? '').toLowerCase()) &&
            (one.item === undefined || one.item === item),
        );
      return fault !== undefined && faults.isDue(fault);
    },
    crashOf: (request) => crashes.get(request),
  };
};
