/** The audiences that tokens of the tenant can be for. SharePoint's is the tenant's own origin. */
export const graphResource = 'https://graph.microsoft.com';
/** The Bot Framework connector. */
export const botConnectorResource = 'https://api.botframework.com';
/** The product's own API. */
export const productResource = 'api://kvittens';

/** The tenant gives tokens for these, and for any other API of the organisation. */
export const isKnownResource = (resource: string, origin: string): boolean =>
  [origin, graphResource, botConnectorResource].includes(resource) || resource.startsWith('api://');

/** The granted permissions that belong to a resource; a token carries no others. */
export const rolesFor = (
  resource: string,
  origin: string,
  permissions: readonly string[],
): readonly string[] => {
  if (resource === origin) return permissions.filter((one) => one.startsWith('Sites.'));
  return resource === graphResource ? permissions : [];
};
