import { SharePointRefusal } from '../refusal';

const spException = 'Microsoft.SharePoint.SPException';

/** A change token that is no token at all. */
export const changeTokenMalformed = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.\r\nParameter name: changeToken',
  );

/** A change token with parts that cannot be read. */
export const changeTokenUnreadable = (): SharePointRefusal =>
  new SharePointRefusal(
    400,
    '-1, System.FormatException',
    'Input string was not in a correct format.',
  );

/** A change token from before what the log still holds. */
export const changeTokenTooOld = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575172, ${spException}`,
    'The changeToken refers to a time before the start of the current change log.',
  );

/** A change token of another list, web or site. */
export const changeTokenOfAnother = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    `-2130575173, ${spException}`,
    'Cannot use the changeToken from one object against a different object',
  );
