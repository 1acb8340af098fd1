import { createHash, randomUUID, X509Certificate, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { HttpProblem } from '../http/httpProblem';
import type { TenantDatabase } from '../storage/database';

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i;

/** What `POST /_tenant/apps` takes. A bot must live on this machine: the tenant sends nothing off it. */
export const appShape = z.object({
  clientId: z.string().uuid(),
  name: z.string().min(1).max(200),
  certificate: z.string().min(1).max(20_000),
  permissions: z.array(z.string().min(1).max(100)).max(50),
  bot: z
    .object({
      messagingEndpoint: z
        .string()
        .regex(
          loopback,
          'must be an http address on this machine, as the tenant sends nothing off it',
        ),
    })
    .optional(),
});

/** An app that the tenant knows, with the certificate it signs in with. */
export interface RegisteredApp {
  readonly clientId: string;
  readonly objectId: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly publicKey: KeyObject;
  readonly thumbprintSha256: string;
  readonly messagingEndpoint: string | undefined;
}

/** Where apps are registered and found. */
export interface AppRegistry {
  register(app: z.infer<typeof appShape>): RegisteredApp;
  find(clientId: string): RegisteredApp | undefined;
  /** The apps that have a bot, in the order of their names. */
  withBot(): readonly RegisteredApp[];
}

interface AppRow {
  readonly client_id: string;
  readonly object_id: string;
  readonly name: string;
  readonly certificate: string;
  readonly permissions: string;
  readonly messaging_endpoint: string | null;
}

const readCertificate = (pem: string): X509Certificate => {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new HttpProblem(400, 'BadRequest', 'certificate: not an X.509 certificate in PEM form');
  }
};

const toApp = (row: AppRow): RegisteredApp => {
  const certificate = readCertificate(row.certificate);
  return {
    clientId: row.client_id,
    objectId: row.object_id,
    name: row.name,
    permissions: JSON.parse(row.permissions) as string[],
    publicKey: certificate.publicKey,
    thumbprintSha256: createHash('sha256').update(certificate.raw).digest('base64url'),
    messagingEndpoint: row.messaging_endpoint ?? undefined,
  };
};

/** The apps of the tenant. Registering again under the same client id replaces what was known. */
export const createAppRegistry = (database: TenantDatabase): AppRegistry => {
  database.exec(`CREATE TABLE IF NOT EXISTS id_apps (
    client_id TEXT PRIMARY KEY, object_id TEXT NOT NULL, name TEXT NOT NULL,
    certificate TEXT NOT NULL, permissions TEXT NOT NULL, messaging_endpoint TEXT) STRICT`);
  const upsert = database.prepare(`INSERT INTO id_apps VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (client_id) DO UPDATE SET name = excluded.name, certificate = excluded.certificate,
      permissions = excluded.permissions, messaging_endpoint = excluded.messaging_endpoint`);
  const select = database.prepare('SELECT * FROM id_apps WHERE client_id = ?');
  const bots = database
    .prepare('SELECT client_id FROM id_apps WHERE messaging_endpoint IS NOT NULL ORDER BY name')
    .pluck();
  const known = new Map<string, RegisteredApp>();

  const find = (clientId: string): RegisteredApp | undefined => {
    const id = clientId.toLowerCase();
    const cached = known.get(id);
    if (cached) return cached;
    const row = select.get(id) as AppRow | undefined;
    if (row) known.set(id, toApp(row));
    return known.get(id);
  };

  return {
    find,
    withBot: () => (bots.all() as string[]).flatMap((clientId) => find(clientId) ?? []),
    register: (app) => {
      readCertificate(app.certificate);
      const clientId = app.clientId.toLowerCase();
      const endpoint = app.bot?.messagingEndpoint ?? null;
      const permissions = JSON.stringify(app.permissions);
      upsert.run(clientId, randomUUID(), app.name, app.certificate, permissions, endpoint);
      known.delete(clientId);
      return find(clientId) as RegisteredApp;
    },
  };
};
