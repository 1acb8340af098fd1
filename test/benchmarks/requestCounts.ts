import type { CallerFigures } from '../../local-tenant/sharepoint/http/requestFigures';

/**
 * Requests of the service to SharePoint. Resource units: a request costs two, reading one item one. SharePoint does not
 * say what a batch costs, so both readings are told: as one request, and as all its parts.
 */
export interface RequestCounts {
  readonly requests: number;
  readonly batches: number;
  readonly parts: number;
  readonly units: number;
  readonly unitsByParts: number;
}

const costOf = (kind: string): number => (/^GET .*\(n\)$/.test(kind) ? 1 : 2);

/** The requests and their cost. */
export function requestCounts({
  requests,
  batches,
  batchParts,
  kinds,
}: CallerFigures): RequestCounts {
  const costs = Object.entries(kinds).map(([kind, counted]) => ({
    cost: costOf(kind),
    ...counted,
  }));
  const alone = costs.reduce((sum, { cost, alone: count }) => sum + cost * count, 0);
  const inBatches = costs.reduce((sum, { cost, inBatches: count }) => sum + cost * count, 0);
  return {
    requests,
    batches,
    parts: batchParts,
    units: alone + 2 * batches,
    unitsByParts: alone + inBatches,
  };
}

/** "76 requests, 30 of them batches with 2,500 parts: 152 units, 5,092 when each part counts". */
export const countsInWords = (counts: RequestCounts): string =>
  `${counts.requests} requests, ` +
  (counts.batches > 0
    ? `${counts.batches} of them batches with ${counts.parts} parts: ${counts.units} units, ${counts.unitsByParts} if each part counts`
    : `none of them a batch: ${counts.units} units`);

/** The most frequent kinds of requests that came alone, for whoever wants to spare some. */
export const mostFrequent = ({ kinds }: CallerFigures, most: number): string =>
  Object.entries(kinds)
    .map(([kind, { alone }]) => ({ kind, alone }))
    .filter(({ alone }) => alone > 0)
    .sort((one, other) => other.alone - one.alone)
    .slice(0, most)
    .map(({ kind, alone }) => `${alone} × ${kind.replace('web/getList', '')}`)
    .join(', ');
