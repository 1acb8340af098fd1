const otherName = /\/_vti_bin\/client\.svc(?=\/|$)/i;

/** An address with `/_api` in it: `/_vti_bin/client.svc` is the same service by its older name. */
export function apiAddress(url: URL): URL {
  if (!otherName.test(url.pathname)) return url;
  const address = new URL(url);
  address.pathname = url.pathname.replace(otherName, '/_api');
  return address;
}
