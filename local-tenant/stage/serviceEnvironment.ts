import type { Directory } from '../directory';
import type { AppCertificate } from './appCertificate';
import { voteSecret } from './voteSecret';

export interface ServiceEnvironmentOptions {
  readonly dataFolder: string;
  readonly tenantUrl: string;
  readonly servicePort: number;
  readonly clientId: string;
  readonly certificate: AppCertificate;
  readonly directory: Directory;
  readonly regionFile: string;
  readonly service?: NodeJS.ProcessEnv;
}

/**
 * The service's settings for the local tenant: the same variables as in production, with this tenant's addresses.
 * The identity endpoints come as the issuer's own metadata document.
 */
export async function serviceEnvironment(
  options: ServiceEnvironmentOptions,
): Promise<NodeJS.ProcessEnv> {
  const {
    dataFolder,
    tenantUrl,
    servicePort,
    clientId,
    certificate,
    directory,
    regionFile,
    service = {},
  } = options;
  const openIdMetadata = `${tenantUrl}/identity/${directory.tenantId}/v2.0/.well-known/openid-configuration`;
  const metadata = await fetch(openIdMetadata);
  return {
    KVITTENS_SERVICE_PORT: `${servicePort}`,
    KVITTENS_TENANT_ID: directory.tenantId,
    KVITTENS_CLIENT_ID: clientId,
    KVITTENS_CERTIFICATE_FILE: certificate.certificateFile,
    KVITTENS_PRIVATE_KEY_FILE: certificate.privateKeyFile,
    KVITTENS_SITE_URL: `${tenantUrl}${directory.site.path}`,
    KVITTENS_REGION_FILE: regionFile,
    KVITTENS_AUTHORITY_METADATA: await metadata.text(),
    KVITTENS_USER_OPENID_METADATA: openIdMetadata,
    KVITTENS_BOT_OPENID_METADATA: `${tenantUrl}/identity/botframework/.well-known/openidconfiguration`,
    KVITTENS_CONNECTOR_URL: `${tenantUrl}/connector/`,
    KVITTENS_GRAPH_URL: `${tenantUrl}/graph/v1.0`,
    KVITTENS_PUBLIC_URL: `http://localhost:${servicePort}`,
    // Guards nothing but invented people on this machine.
    KVITTENS_LINK_SECRET: `local-tenant-${directory.tenantId}`,
    KVITTENS_VOTE_SECRET: voteSecret(dataFolder),
    KVITTENS_LEASE_SECONDS: '5',
    KVITTENS_SETTLE_SECONDS: '2',
    KVITTENS_POLL_SECONDS: '1',
    ...service,
  };
}
