import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';

/** CAML that is not well formed or does not make a query. */
export const camlRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2147467259, ${spException}`,
    'Cannot complete this action.\n\nPlease try again.',
  );

/** A column in CAML that the list does not have; SharePoint does not say which. */
export const camlColumnMissing = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575340, ${spException}`,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );

/** A value in CAML that is not of its column's kind. */
export const camlValueRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    '-2147024809, System.ArgumentException',
    'Value does not fall within the expected range.',
  );
