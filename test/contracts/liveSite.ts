import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { certificateTokens, type AppTokens } from '../../bot/identity/appTokens';

const variables = {
  KVITTENS_LIVE_SITE: z.string().url(),
  KVITTENS_LIVE_TENANT: z.string().min(1),
  KVITTENS_LIVE_CLIENT: z.string().uuid(),
  KVITTENS_LIVE_CERTIFICATE: z.string().min(1),
  KVITTENS_LIVE_KEY: z.string().min(1),
} as const;

const shape = z.object({
  ...variables,
  /** The text of the issuer's metadata document, for another cloud than Microsoft's public one. */
  KVITTENS_LIVE_AUTHORITY_METADATA: z.string().optional(),
});

/** A site of a real tenant that the contract suites may make lists on. */
export interface LiveSite {
  readonly url: URL;
  readonly tokens: AppTokens;
}

/** The variables that name a live site, and those of them that are missing or wrong. */
export const missingForLive = (environment: NodeJS.ProcessEnv): readonly string[] =>
  Object.entries(variables)
    .filter(([name, kind]) => !kind.safeParse(environment[name]).success)
    .map(([name]) => name);

/** The live site of the environment; nothing when it names none, so that the local tenant is used. */
export function liveSite(environment: NodeJS.ProcessEnv): LiveSite | undefined {
  if (!environment['KVITTENS_LIVE_SITE']) return undefined;
  const live = shape.parse(environment);
  const authorityMetadata = live.KVITTENS_LIVE_AUTHORITY_METADATA;
  return {
    url: new URL(live.KVITTENS_LIVE_SITE.replace(/\/$/, '')),
    tokens: certificateTokens({
      tenantId: live.KVITTENS_LIVE_TENANT,
      clientId: live.KVITTENS_LIVE_CLIENT,
      certificate: readFileSync(live.KVITTENS_LIVE_CERTIFICATE, 'utf8'),
      privateKey: readFileSync(live.KVITTENS_LIVE_KEY, 'utf8'),
      authorityMetadata,
    }),
  };
}
