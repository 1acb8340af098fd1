import type { Call } from '../call';
import type { Reply } from '../odata/entity';
import { metadataLevel } from '../odata/metadataLevel';
import type { Site } from '../site';
import { digestSeconds } from './formDigest';
import { rootOf } from './webEntity';

/** The answer to `contextinfo`: a form digest for the caller, and where the site is. */
export function contextReply(site: Site, call: Call): Reply {
  const properties = {
    FormDigestTimeoutSeconds: digestSeconds,
    FormDigestValue: site.digests.make(call.caller.userId, site.now()),
    LibraryVersion: '16.0.26000.12000',
    SiteFullUrl: rootOf(site).webUrl,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: site.webUrl,
  };
  const context = 'SP.ContextWebInformation';
  if (metadataLevel(call.header('accept')) === 'verbose') {
    const value = {
      ...properties,
      SupportedSchemaVersions: { results: properties.SupportedSchemaVersions },
    };
    return { kind: 'value', context, name: 'GetContextWebInformation', value };
  }
  return { kind: 'bare', context, properties };
}
