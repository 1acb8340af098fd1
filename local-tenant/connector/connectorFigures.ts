import { sendEmpty, sendJson } from '../http/answer';
import { route, type Route } from '../http/routes';

/** What the connector has seen since it started or was last cleared. `violations` = broken limits. */
export interface ConnectorFigures {
  sent: number;
  created: number;
  updated: number;
  deleted: number;
  refused429: number;
  refused403: number;
  refused413: number;
  violations: number;
  violationsBy: { conversation: number; tenant: number; beforeRetryAfter: number };
  /** The most that one bot sent and changed in one channel or chat within any second, and within any half minute. */
  busiest: { second: number; halfMinute: number };
}

const zeros = (): ConnectorFigures => ({
  sent: 0,
  created: 0,
  updated: 0,
  deleted: 0,
  refused429: 0,
  refused403: 0,
  refused413: 0,
  violations: 0,
  violationsBy: { conversation: 0, tenant: 0, beforeRetryAfter: 0 },
  busiest: { second: 0, halfMinute: 0 },
});

/** The counts, and the paths they are read and cleared at. */
export interface FiguresPart {
  readonly figures: ConnectorFigures;
  /** Notes that a bot sends to a place now, or changes something there. */
  readonly noteSend: (place: string) => void;
  readonly routes: readonly Route[];
}

/** The connector's counts, readable and clearable by tests and the benchmark. */
export const createConnectorFigures = (): FiguresPart => {
  const figures = zeros();
  const sends = new Map<string, number[]>();
  return {
    figures,
    noteSend(place) {
      const now = performance.now();
      const recent = [...(sends.get(place) ?? []).filter((at) => at > now - 30_000), now];
      sends.set(place, recent);
      const { busiest } = figures;
      const lastSecond = recent.filter((at) => at > now - 1_000).length;
      figures.busiest = {
        second: Math.max(busiest.second, lastSecond),
        halfMinute: Math.max(busiest.halfMinute, recent.length),
      };
    },
    routes: [
      route('GET', '/_tenant/connector/figures', ({ response }) =>
        sendJson(response, 200, figures),
      ),
      route('DELETE', '/_tenant/connector/figures', ({ response }) => {
        Object.assign(figures, zeros());
        sends.clear();
        sendEmpty(response, 204);
      }),
    ],
  };
};
