import type { Letters } from './letters';

/** The mails about a notice: to the chief physician, to those who take over, to its sender. */
export const noticeLetters = (): Letters => ({
  card: () => undefined,
  mail: () => Promise.resolve(undefined),
});
