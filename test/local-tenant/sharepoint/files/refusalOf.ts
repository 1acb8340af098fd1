/** The status and error code with which something asked of PnPjs was refused; 0 when it was not. */
export async function refusalOf(
  asked: Promise<unknown>,
): Promise<{ readonly status: number; readonly code: string; readonly message: string }> {
  try {
    await asked;
    return { status: 0, code: '', message: 'not refused' };
  } catch (failure) {
    const { status = -1, message } = failure as { status?: number; message: string };
    const code = /"code":"([^"]*)"/.exec(message)?.[1] ?? '';
    return { status, code, message };
  }
}
