import type { DispatchAnswer, DispatchAnswers } from '../../src/application/dispatchAnswers';

/** What departments answered, in memory. */
export const inMemoryAnswers = (answers: readonly DispatchAnswer[] = []): DispatchAnswers => ({
  of: () => Promise.resolve(answers),
});

export const anAnswer = (changes: Partial<DispatchAnswer> = {}): DispatchAnswer => ({
  mode: 'action',
  status: 'handled',
  handledAt: '2026-03-26T10:00:00.000Z',
  items: 0,
  report: {},
  ...changes,
});
