import { randomUUID } from 'node:crypto';

/** Why the token endpoint says no, in the form Entra ID uses. */
export class TokenRefusal extends Error {
  constructor(
    readonly status: number,
    readonly error: string,
    readonly number: number,
    message: string,
  ) {
    super(message);
  }
}

/** The body of a refusal, with the trail of ids that Entra ID adds. */
export const toRefusalBody = (refusal: TokenRefusal): object => {
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const trail = `Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`;
  return {
    error: refusal.error,
    error_description: `AADSTS${refusal.number}: ${refusal.message} ${trail}`,
    error_codes: [refusal.number],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
  };
};
