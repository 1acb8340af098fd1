import { readDirectory } from './directory';
import { PortTaken } from './http/listen';
import { startTenant } from './tenant';
import { readSettings } from './tenantSettings';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const explain = (error: unknown): string => {
  if (error instanceof PortTaken)
    return `Port ${error.port} används redan av ett annat program. Avsluta det, eller välj en annan port med KVITTENS_TENANT_PORT (sidor) eller KVITTENS_SMTP_PORT (e-post).`;
  return `Den lokala miljön kunde inte starta: ${error instanceof Error ? error.message : String(error)}`;
};

/** The command that runs the local tenant until it is told to stop. */
const main = async (): Promise<void> => {
  const { directoryFile, ...settings } = readSettings(process.env);
  const directory = readDirectory(directoryFile);
  const tenant = await startTenant({ ...settings, directory });
  say(`${directory.name}: ${tenant.url} · e-post (SMTP) på port ${tenant.smtpPort}`);
  const stop = (): void => void tenant.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
