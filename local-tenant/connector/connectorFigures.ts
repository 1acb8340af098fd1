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
});

/** The counts, and the paths they are read and cleared at. */
export interface FiguresPart {
  readonly figures: ConnectorFigures;
  readonly routes: readonly Route[];
}

/** The connector's counts, readable and clearable by tests and the benchmark. */
export const createConnectorFigures = (): FiguresPart => {
  const figures = zeros();
  return {
    figures,
    routes: [
      route('GET', '/_tenant/connector/figures', ({ response }) =>
        sendJson(response, 200, figures),
      ),
      route('DELETE', '/_tenant/connector/figures', ({ response }) => {
        Object.assign(figures, zeros());
        sendEmpty(response, 204);
      }),
    ],
  };
};
