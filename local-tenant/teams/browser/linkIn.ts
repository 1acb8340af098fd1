/** The first address in a text that leads to one of some hosts. */
export const linkIn = (text: string, hosts: readonly string[]): string | undefined =>
  (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).find(
    (address) => URL.canParse(address) && hosts.includes(new URL(address).host),
  );
