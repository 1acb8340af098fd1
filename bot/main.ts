import { isFault } from '../src/application/fault';
import { startService } from './service';
import { readSettings } from './settings';

const longestStopMs = 20_000;

async function main(): Promise<void> {
  // Libraries write rejected tokens there; what matters of it is in our own log.
  console.error = () => undefined;
  const service = await startService(readSettings(process.env));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), longestStopMs).unref();
    service.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  const taken = (error as { code?: string }).code === 'EADDRINUSE';
  const sentence = taken
    ? 'The port is taken. Set KVITTENS_SERVICE_PORT to a free one.'
    : isFault(error)
      ? error.message
      : String(error);
  process.stderr.write(`The service could not start. ${sentence}\n`);
  process.exit(1);
});
