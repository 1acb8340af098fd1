import type { HttpPart } from '../../http/httpPart';
import { sendEmpty, sendJson } from '../../http/answer';
import { route, routed } from '../../http/routes';
import type { Call } from '../call';

/** How often one kind of request came: by itself, and as a part of a batch. */
interface Counted {
  alone: number;
  inBatches: number;
}

/** What apps, or people, have asked since the start or the last clearing. `requests` = calls over HTTP. */
export interface CallerFigures {
  requests: number;
  batches: number;
  batchParts: number;
  /** By method, address and columns of the filter: `GET web/getList(Events)/items?Stream`. */
  kinds: { [name: string]: Counted };
}

/** The counts of apps and of people. */
export interface SharePointFigures {
  apps: CallerFigures;
  people: CallerFigures;
}

/** Counts the requests that SharePoint answers, and tells them at `/_tenant/sharepoint/figures`. */
export interface RequestFigures {
  count(call: Call, how: 'alone' | 'inBatch'): void;
  readonly part: HttpPart;
}

const zeros = (): CallerFigures => ({ requests: 0, batches: 0, batchParts: 0, kinds: {} });

// Only lists keep their names: keys and numbers differ from request to request.
const addressOf = ({ address }: Call): string =>
  address
    .replace(/^\/+|\/+$/g, '')
    .replace(/'((?:[^']|'')*)'/g, (_, text: string) => /\/Lists\/(\w+)$/.exec(text)?.[1] ?? '…')
    .replace(/\(\d+\)/g, '(n)');

const filteredBy = ({ query }: Call): string => {
  const bare = (query.filter ?? '').replace(/'(?:[^']|'')*'/g, '');
  const columns = Array.from(bare.matchAll(/(\w+) (?:eq|ne|lt|le|gt|ge) /g), ([, name]) => name);
  return columns.length > 0 ? `?${columns.join('+')}` : '';
};

/** The counts of requests, from apps and from people apart; a test or the benchmark reads and clears them. */
export function createRequestFigures(): RequestFigures {
  let figures: SharePointFigures = { apps: zeros(), people: zeros() };
  return {
    count(call, how) {
      const counted = call.caller.persona === undefined ? figures.apps : figures.people;
      const isBatch = /\/\$batch\/?$/i.test(call.address);
      if (how === 'alone') counted.requests += 1;
      else counted.batchParts += 1;
      if (isBatch) {
        counted.batches += 1;
        return;
      }
      const name = `${call.verb} ${addressOf(call)}${filteredBy(call)}`;
      const kind = (counted.kinds[name] ??= { alone: 0, inBatches: 0 });
      kind[how === 'alone' ? 'alone' : 'inBatches'] += 1;
    },
    part: routed([
      route('GET', '/_tenant/sharepoint/figures', ({ response }) =>
        sendJson(response, 200, figures),
      ),
      route('DELETE', '/_tenant/sharepoint/figures', ({ response }) => {
        figures = { apps: zeros(), people: zeros() };
        sendEmpty(response, 204);
      }),
    ]),
  };
}
