import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { AppFault } from '../src/application/fault';

const number = (fallback: number, least: number, most: number) =>
  z.coerce.number().min(least).max(most).default(fallback);

/** Several values of one variable, with blanks between them. */
const spaced = (value: z.ZodString) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/\s+/).filter((part) => part !== ''))
    .pipe(z.array(value));

const environment = z.object({
  KVITTENS_SERVICE_PORT: number(3978, 0, 65_535),
  KVITTENS_SERVICE_HOST: z.string().default('127.0.0.1'),
  KVITTENS_TENANT_ID: z.string().uuid(),
  KVITTENS_CLIENT_ID: z.string().uuid(),
  KVITTENS_CERTIFICATE_FILE: z.string(),
  KVITTENS_PRIVATE_KEY_FILE: z.string(),
  KVITTENS_SITE_URL: z.string().url(),
  KVITTENS_REGION_FILE: z.string(),
  KVITTENS_AUTHORITY_METADATA: z.string().optional(),
  KVITTENS_USER_OPENID_METADATA: z.string().url().optional(),
  KVITTENS_USER_AUDIENCE: z.string().default('api://kvittens'),
  KVITTENS_BOT_OPENID_METADATA: z
    .string()
    .url()
    .default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  KVITTENS_CONNECTOR_URL: z.string().url().default('https://smba.trafficmanager.net/emea/'),
  KVITTENS_GRAPH_URL: z.string().url().default('https://graph.microsoft.com/v1.0'),
  KVITTENS_PUBLIC_URL: z.string().url(),
  KVITTENS_LINK_SECRET: z.string().min(32),
  KVITTENS_VOTE_SECRET: z.string().min(32),
  KVITTENS_VOTE_SECRETS_BEFORE: spaced(z.string().min(32)),
  KVITTENS_PAGES_URL: z.string().url().optional(),
  KVITTENS_PROXIES: number(0, 0, 10),
  KVITTENS_REMIND_FROM: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('07:30'),
  KVITTENS_CARDS_PER_SECOND: number(30, 1, 50),
  KVITTENS_LEASE_SECONDS: number(15, 2, 120),
  KVITTENS_SETTLE_SECONDS: number(15, 0, 120),
  KVITTENS_POLL_SECONDS: number(5, 0.1, 300),
  KVITTENS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** How the service is set up. Every value comes from the environment; the defaults are Microsoft's public cloud. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly instance: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly certificate: string;
  readonly privateKey: string;
  /** Endpoints of another identity issuer than Entra's public one, as its metadata document. */
  readonly authorityMetadata: string | undefined;
  readonly siteUrl: URL;
  readonly regionFile: string;
  readonly userOpenIdMetadata: string;
  readonly userAudience: string;
  readonly botOpenIdMetadata: string;
  readonly connectorUrl: string;
  readonly graphUrl: string;
  /** Where the service is reached from outside; one-time links lead there. */
  readonly publicUrl: string;
  /** What one-time links are signed with. Whoever knows it can answer for everybody outside the region. */
  readonly linkSecret: string;
  /** What votes are kept under until they are counted: the secret in use, then earlier ones that votes were cast under. */
  readonly voteSecrets: readonly [string, ...string[]];
  /** The folder of the site's pages, with a slash at its end. */
  readonly pagesUrl: string;
  /** How many proxies stand before the service, each naming the address it was asked from. */
  readonly proxies: number;
  /** The time of day from which the silent are reminded, `07:30`. */
  readonly remindFrom: string;
  readonly cardsPerSecond: number;
  /** How long another instance waits before it takes the worker's lease from one that went silent. */
  readonly leaseMs: number;
  /** How long after a stop a request may still arrive at Teams: nothing uncertain is tried again before. */
  readonly settleMs: number;
  /** How often mailbox, log and outbox are looked at when nothing calls. */
  readonly pollMs: number;
  readonly logLevel: string;
}

/** Reads the settings; refuses, naming the variable, what is missing or does not fit. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const which = parsed.error.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('; ');
    throw new AppFault('settings/invalid', `The environment does not fit: ${which}`);
  }
  const e = parsed.data;
  return {
    port: e.KVITTENS_SERVICE_PORT,
    host: e.KVITTENS_SERVICE_HOST,
    instance: `${hostname()}:${e.KVITTENS_SERVICE_PORT}`,
    tenantId: e.KVITTENS_TENANT_ID,
    clientId: e.KVITTENS_CLIENT_ID,
    certificate: readFileSync(e.KVITTENS_CERTIFICATE_FILE, 'utf8'),
    privateKey: readFileSync(e.KVITTENS_PRIVATE_KEY_FILE, 'utf8'),
    authorityMetadata: e.KVITTENS_AUTHORITY_METADATA,
    siteUrl: new URL(e.KVITTENS_SITE_URL),
    regionFile: e.KVITTENS_REGION_FILE,
    userOpenIdMetadata:
      e.KVITTENS_USER_OPENID_METADATA ??
      `https://login.microsoftonline.com/${e.KVITTENS_TENANT_ID}/v2.0/.well-known/openid-configuration`,
    userAudience: e.KVITTENS_USER_AUDIENCE,
    botOpenIdMetadata: e.KVITTENS_BOT_OPENID_METADATA,
    connectorUrl: e.KVITTENS_CONNECTOR_URL.replace(/\/?$/, '/'),
    graphUrl: e.KVITTENS_GRAPH_URL.replace(/\/$/, ''),
    publicUrl: e.KVITTENS_PUBLIC_URL.replace(/\/$/, ''),
    linkSecret: e.KVITTENS_LINK_SECRET,
    voteSecrets: [e.KVITTENS_VOTE_SECRET, ...e.KVITTENS_VOTE_SECRETS_BEFORE],
    pagesUrl: (e.KVITTENS_PAGES_URL ?? `${e.KVITTENS_SITE_URL}/SitePages`).replace(/\/*$/, '/'),
    proxies: e.KVITTENS_PROXIES,
    remindFrom: e.KVITTENS_REMIND_FROM,
    cardsPerSecond: e.KVITTENS_CARDS_PER_SECOND,
    leaseMs: e.KVITTENS_LEASE_SECONDS * 1_000,
    settleMs: e.KVITTENS_SETTLE_SECONDS * 1_000,
    pollMs: e.KVITTENS_POLL_SECONDS * 1_000,
    logLevel: e.KVITTENS_LOG_LEVEL,
  };
}
