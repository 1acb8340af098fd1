const usualMs = 20_000;
// The service reads a file for a minute at most, and it has to get there first.
const fileMs = 90_000;

/** How long an answer of the service is waited for: longer when a file is sent, which takes time to arrive and to be read. */
export const patienceFor = (body: object | undefined): number =>
  body instanceof Blob ? fileMs : usualMs;
