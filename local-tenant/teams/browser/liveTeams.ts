export interface LiveTeams {
  /** Reads all that is shown, and draws it. */
  readonly read: () => Promise<void>;
  readonly onConnection: (state: 'connected' | 'lost') => void;
}

const gatherMs = 60;
const retryMs = 3_000;
const eventNames = ['message', 'posted', 'updated', 'deleted', 'changed', 'channels', 'channel'];

/**
 * Keeps the page fresh. An event only says that something changed; the whole is read again,
 * so an event that was missed while the connection was down does no harm.
 */
export const watchTeams = ({ read: readAll, onConnection }: LiveTeams): void => {
  let reading = false;
  let again = false;
  let timer: number | undefined;
  let lastReadMs = 0;

  // A tenant with very many cards takes long to read, and is then read less often.
  const readSoon = (waitMs = Math.max(gatherMs, lastReadMs * 2)): void => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      void read();
    }, waitMs);
  };

  const read = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    const began = performance.now();
    try {
      await readAll();
      onConnection('connected');
    } catch {
      onConnection('lost');
      readSoon(retryMs);
    } finally {
      reading = false;
      lastReadMs = performance.now() - began;
      if (again) {
        again = false;
        readSoon();
      }
    }
  };

  const connect = (): void => {
    const events = new EventSource('/teams/api/events');
    for (const name of eventNames) events.addEventListener(name, () => readSoon());
    events.addEventListener('open', () => readSoon());
    events.addEventListener('error', () => {
      onConnection('lost');
      // The browser reconnects by itself, except after an answer that was no stream.
      if (events.readyState !== EventSource.CLOSED) return;
      events.close();
      setTimeout(connect, retryMs);
    });
  };

  void read();
  connect();
};
