/** How long SharePoint waits for whoever it calls. */
const patienceMs = 5_000;

const ownHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** Whether an address is on this machine: the local tenant sends nothing off it. */
export function isOnThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && ownHost.test(hostname);
}

/** Posts to an address on this machine and gives the answer; nothing when none comes in time. */
export async function postTo(
  address: string,
  body: string,
): Promise<{ readonly status: number; readonly type: string; readonly text: string } | undefined> {
  if (!isOnThisMachine(address)) return undefined;
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: { 'content-type': 'application/json;charset=utf-8' },
      body,
    });
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, type, text: await response.text() };
  } catch {
    return undefined;
  }
}
