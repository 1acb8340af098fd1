import type { Letters } from './letters';

/** The cards and mails of a basis, one a party. */
export const basisLetters = (): Letters => ({
  card: () => undefined,
  mail: () => Promise.resolve(undefined),
});
