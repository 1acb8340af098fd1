import type { OutgoingHttpHeaders } from 'node:http';

/** A request that cannot be carried out; the tenant answers with `{error:{code,message}}`. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: OutgoingHttpHeaders = {},
  ) {
    super(message);
  }
}

/** Something within a known path that the tenant has not learnt; answered with 501. */
export const notBuilt = (missing: string): HttpProblem =>
  new HttpProblem(501, 'notBuilt', `Not built: ${missing}.`);
