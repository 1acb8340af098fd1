const attachmentPath = /^(\/.+)\/Lists\/([^/]+)\/Attachments\/(\d{1,15})\/([^/]+)$/i;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text).replaceAll("'", "''");
  } catch {
    return undefined;
  }
};

/** The REST address of the file behind `…/Lists/<List>/Attachments/<id>/<file>`, or nothing for another path. */
export function attachmentAddress(pathname: string): string | undefined {
  const match = attachmentPath.exec(pathname);
  const [site, list, name] = [match?.[1], match?.[2], match?.[4]].map((text) =>
    decoded(text ?? ''),
  );
  if (match === null || site === undefined || list === undefined || name === undefined)
    return undefined;
  return (
    `${site}/_api/web/getList('${encodeURIComponent(`${site}/Lists/${list}`)}')` +
    `/items(${match[3]})/attachmentFiles('${encodeURIComponent(name)}')/$value`
  );
}
