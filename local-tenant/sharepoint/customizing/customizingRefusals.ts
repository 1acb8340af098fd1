import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';

/** An id that no custom action at the place has. */
export const customActionMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-2147024809, System.ArgumentException',
    'Value does not fall within the expected range.',
  );

/** A feature that SharePoint does not know. */
export const featureUnknown = (id: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-1, System.InvalidOperationException',
    `Feature with Id '${id}' is not installed in this farm, and cannot be added to this scope.`,
  );

/** A second activation of a feature without force. */
export const featureActive = (id: string, scope: 'web' | 'site'): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-1, System.Data.DuplicateNameException',
    `Feature with Id '${id}' is already activated at scope '${scope === 'web' ? 'Web' : 'Site'}'.`,
  );

/** A feature that is not active and is to be taken away. */
export const featureInactive = (id: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-1, System.InvalidOperationException',
    `Feature with Id '${id}' is not activated at this scope.`,
  );

/** A number that no node of the navigation has. */
export const nodeMissing = (): SharePointRefusal =>
  new SharePointRefusal(404, `-2146232832, ${spException}`, 'The navigation node does not exist.');

/** An address of a node that lies in no site of this server and is no address of another one. */
export const nodeAddressRefused = (url: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    `-2147024809, ${spException}`,
    `Cannot open "${url}": no such file or folder.`,
  );
