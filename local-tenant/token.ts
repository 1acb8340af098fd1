import { readDirectory } from './directory';
import { readSettings } from './tenantSettings';
import { readWhereabouts } from './whereabouts';

const usage = `Användning: npm run -s token -- PERSONA [--resource RESURS]
            npm run -s token -- --list`;

const settings = readSettings(process.env);

const list = (): string => {
  const { people } = readDirectory(settings.directoryFile);
  const width = Math.max(...people.map(({ persona }) => persona.length));
  return people
    .map(({ persona, name, title }) => `${persona.padEnd(width)}  ${name}, ${title}`)
    .join('\n');
};

const tenantUrl = (): string =>
  process.env['KVITTENS_TENANT_PORT']
    ? `http://localhost:${settings.port}`
    : (readWhereabouts(settings.dataFolder)?.url ?? `http://localhost:${settings.port}`);

const fetchToken = async (persona: string, resource: string | undefined): Promise<string> => {
  const url = new URL('/_tenant/token', tenantUrl());
  url.searchParams.set('persona', persona);
  if (resource !== undefined) url.searchParams.set('resource', resource);
  const answer = await fetch(url).catch(() => {
    throw new Error(`Den lokala miljön svarar inte på ${url.origin}. Starta den med npm start.`);
  });
  const body = (await answer.json()) as { access_token?: string; error?: { message?: string } };
  if (body.access_token !== undefined) return body.access_token;
  throw new Error(`${body.error?.message ?? 'Oväntat svar.'} Personerna visas med --list.`);
};

/** The command that prints a person's access token, for trying the product's API by hand. */
const main = async (args: readonly string[]): Promise<string> => {
  if (args.includes('--list')) return list();
  const at = args.indexOf('--resource');
  const resource = at < 0 ? undefined : args[at + 1];
  const [persona, ...further] = args.filter((_, index) => at < 0 || index < at || index > at + 1);
  if (persona === undefined || persona.startsWith('-') || further.length > 0)
    throw new Error(usage);
  return fetchToken(persona, resource);
};

main(process.argv.slice(2)).then(
  (text) => process.stdout.write(`${text}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
