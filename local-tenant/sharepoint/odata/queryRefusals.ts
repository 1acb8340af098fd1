import { SharePointRefusal } from '../refusal';
import { invalidQuery } from '../refusals';

const spException = '-1, Microsoft.SharePoint.SPException';
const clientService = '-1, Microsoft.SharePoint.Client.ClientServiceException';

/** A person or lookup column that is asked for without saying which of its properties are meant. */
export const referenceNotExpanded = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    400,
    spException,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

/** A column whose kind SharePoint does not filter or sort by, such as a note. */
export const columnNotQueryable = (
  name: string,
  type: string,
  where: 'filter' | 'order by',
): SharePointRefusal =>
  new SharePointRefusal(
    400,
    spException,
    `The field '${name}' of type '${type}' cannot be used in the query ${where} expression.`,
  );

/** An `Accept` that SharePoint has no form for. */
export const acceptRefused = (): SharePointRefusal =>
  new SharePointRefusal(
    406,
    clientService,
    'The HTTP header ACCEPT is missing or its value is invalid.',
  );

/** One value, or an object, where a body has to have several values in an array. */
export const arrayExpected = (found: 'PrimitiveValue' | 'StartObject'): SharePointRefusal =>
  invalidQuery(
    `An unexpected '${found}' node was found when reading from the JSON reader. A 'StartArray' node was expected.`,
  );

/** A verb that the collection or thing does not take. */
export const verbRefused = (type: string, verb: string): SharePointRefusal =>
  invalidQuery(
    `The type ${type} does not support HTTP ${verb === 'MERGE' ? 'PATCH' : verb} method.`,
  );

/** A GET of what only takes a POST. */
export const methodRefused = (method: string, resource: string): SharePointRefusal =>
  new SharePointRefusal(
    405,
    clientService,
    `The HTTP method '${method}' cannot be used to access the resource '${resource}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );

/** A POST with values to a thing that is changed with MERGE: SharePoint takes the values for arguments. */
export const parameterRefused = (parameter: string, method: string): SharePointRefusal =>
  invalidQuery(`The parameter ${parameter} does not exist in method ${method}.`);

/** An address that nothing answers to. */
export const resourceMissing = (name: string): SharePointRefusal =>
  new SharePointRefusal(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${name}.`,
  );

/** A body above what SharePoint reads. */
export const messageTooBig = (most: number): SharePointRefusal =>
  invalidQuery(
    `The request message is too big. The server does not allow messages larger than ${most} bytes.`,
  );
