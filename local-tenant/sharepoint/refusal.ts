/** SharePoint's own "no": the status, code and message that SharePoint Online gives for the same mistake. */
export class SharePointRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something SharePoint Online answers and this server does not: becomes a 501 that names what is missing. */
export class NotBuilt extends Error {}
