import { SharePointRefusal } from '../refusal';

/** A notification address that does not answer the handshake. */
export const notificationUrlRefused = (url: string, why = ''): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-1, System.InvalidOperationException',
    `Failed to validate the notification URL '${url}'.${why === '' ? '' : ` ${why}`}`,
  );

/** An end of a subscription that has passed, or is further away than SharePoint allows. */
export const expirationRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-1, System.ArgumentException',
    'The specified expiration date is invalid. Should be greater than today and within 6 months',
  );

/** A subscription that the list does not have. */
export const subscriptionMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-1, System.ArgumentException',
    'The specified subscription does not exist.',
  );
