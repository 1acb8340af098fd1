/** What SharePoint says when it refuses something: status, code and message. */
export interface Refused {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

interface ErrorBody {
  readonly code: string;
  readonly message: { readonly value: string };
}

/** Waits for a refusal of PnPjs and reads it; everything is undefined when nothing was refused. */
export async function refusalOf(work: Promise<unknown>): Promise<Refused> {
  const failure = await work.then(
    () => undefined,
    (error: { readonly response?: Response }) => error,
  );
  const body = (await failure?.response?.json()) as
    { readonly 'odata.error'?: ErrorBody; readonly error?: ErrorBody } | undefined;
  const error = body?.['odata.error'] ?? body?.error;
  return { status: failure?.response?.status, code: error?.code, message: error?.message.value };
}
