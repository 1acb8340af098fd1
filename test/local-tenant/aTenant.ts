import { createHash, createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { generate } from 'selfsigned';
import { readDirectory } from '../../local-tenant/directory';
import { startTenant, type RunningTenant, type TenantOptions } from '../../local-tenant/tenant';

export const directory = readDirectory(join(__dirname, '../../config/sample-region/tenant.json'));
export const clientId = '3f1c9d0e-5a7b-4c21-8e6d-90ab12cd34ef';

export const graphScope = 'https://graph.microsoft.com';
export const connectorScope = 'https://api.botframework.com';

export interface TestTenant extends RunningTenant {
  readonly dataFolder: string;
}

/** Starts a tenant with a data folder of its own, on free ports. */
export const aTenant = async (options: Partial<TenantOptions> = {}): Promise<TestTenant> => {
  const own = options.dataFolder === undefined;
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'tenant-'));
  const tenant = await startTenant({ directory, port: 0, smtpPort: 0, ...options, dataFolder });
  const stop = async (): Promise<void> => {
    await tenant.stop();
    if (own) rmSync(dataFolder, { recursive: true });
  };
  return { ...tenant, dataFolder, stop };
};

export interface Certificate {
  readonly pem: string;
  readonly privateKey: string;
  readonly thumbprint: Buffer;
}

export const aCertificate = async (): Promise<Certificate> => {
  const made = await generate([{ name: 'commonName', value: 'kvittens.example' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  const { raw } = new X509Certificate(made.cert);
  return {
    pem: made.cert,
    privateKey: made.private,
    thumbprint: createHash('sha256').update(raw).digest(),
  };
};

export const postJson = (
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export interface AppRegistration {
  readonly clientId?: string;
  readonly permissions?: readonly string[];
  readonly messagingEndpoint?: string;
}

export const registerApp = async (
  tenant: RunningTenant,
  certificate: Certificate,
  registration: AppRegistration = {},
): Promise<Response> => {
  const { messagingEndpoint, permissions } = registration;
  return postJson(`${tenant.url}/_tenant/apps`, {
    clientId: registration.clientId ?? clientId,
    name: 'Kvittens',
    certificate: certificate.pem,
    permissions: permissions ?? [
      'Sites.Selected',
      'Mail.ReadWrite',
      'Mail.Send',
      'ChannelMessage.Read.Group',
    ],
    ...(messagingEndpoint === undefined ? {} : { bot: { messagingEndpoint } }),
  });
};

export interface AssertionClaims {
  readonly clientId?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly thumbprint?: Buffer;
}

export const tokenUrl = (tenant: RunningTenant): string =>
  `${tenant.url}/identity/${directory.tenantId}/oauth2/v2.0/token`;

/** Signs a client assertion as MSAL does. */
export const signAssertion = (
  tenant: RunningTenant,
  certificate: Certificate,
  claims: AssertionClaims = {},
): Promise<string> => {
  const client = claims.clientId ?? clientId;
  const thumbprint = (claims.thumbprint ?? certificate.thumbprint).toString('base64url');
  return new SignJWT({})
    .setProtectedHeader({ alg: 'PS256', 'x5t#S256': thumbprint })
    .setAudience(claims.audience ?? tokenUrl(tenant))
    .setIssuer(client)
    .setSubject(client)
    .setNotBefore('-1m')
    .setExpirationTime(claims.expires ?? '10m')
    .setJti(randomUUID())
    .sign(createPrivateKey(certificate.privateKey));
};

export const requestToken = (
  tenant: RunningTenant,
  form: Record<string, string>,
): Promise<Response> =>
  fetch(tokenUrl(tenant), { method: 'POST', body: new URLSearchParams(form) });

export const grantForm = (assertion: string, resource: string): Record<string, string> => ({
  client_id: clientId,
  grant_type: 'client_credentials',
  scope: `${resource}/.default`,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: assertion,
});

/** The headers of an app that has signed in for a resource. */
export const asApp = async (
  tenant: RunningTenant,
  certificate: Certificate,
  resource: string,
  client = clientId,
): Promise<{ readonly authorization: string }> => {
  const assertion = await signAssertion(tenant, certificate, { clientId: client });
  const form = { ...grantForm(assertion, resource), client_id: client };
  const answer = (await (await requestToken(tenant, form)).json()) as { access_token: string };
  return { authorization: `Bearer ${answer.access_token}` };
};
