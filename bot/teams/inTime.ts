// The service between Teams and us gives up after ten to fifteen seconds and repeats the turn; people long before.
const patienceMs = 4_000;

/** The outcome of some work, or `late` when somebody has waited for it long enough. The work goes on. */
export const inTime = <T>(work: Promise<T>): Promise<T | 'late'> => {
  let timer: NodeJS.Timeout;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
