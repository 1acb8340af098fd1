import { SharePointRefusal } from '../refusal';

const searchFailure = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

/** A query that does not add up, such as a parenthesis that is never closed. */
export const queryNotUnderstood = (): SharePointRefusal =>
  new SharePointRefusal(
    500,
    searchFailure,
    "We didn't understand your search terms. Make sure they're using proper syntax.",
  );

/** A property in an order of results that cannot be sorted by. */
export const sortRefused = (property: string): SharePointRefusal =>
  new SharePointRefusal(
    500,
    searchFailure,
    `The property '${property}' cannot be used as a sort criterion: it is not sortable.`,
  );

/** A filter of results that does not add up. */
export const filterRefused = (filter: string): SharePointRefusal =>
  new SharePointRefusal(500, searchFailure, `The refinement filter '${filter}' is not valid.`);

/** A search for nothing. */
export const emptyQuery = (): SharePointRefusal =>
  new SharePointRefusal(500, searchFailure, 'Query text and query template cannot be empty.');
