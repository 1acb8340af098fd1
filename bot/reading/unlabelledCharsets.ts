const textPart = /^(content-type:[ \t]*text\/(?:plain|html))((?:[^\r\n]|\r?\n[ \t])*)/gim;
const wrongUtf8 = /;\s*charset\s*=\s*"?utf-?8"?/gi;

/**
 * The mail again, with text parts that name no encoding (or name UTF-8 without being it) marked as
 * windows-1252, which is what old Swedish senders mean.
 */
export function unlabelledAsWindows1252(raw: Uint8Array): Uint8Array {
  const source = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  const marked = source.replace(textPart, (whole, type: string, rest: string) => {
    const without = rest.replace(wrongUtf8, '');
    return /charset/i.test(without) ? whole : `${type}; charset=windows-1252${without}`;
  });
  const head = marked.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const labelled = /^content-type:/im.test(head)
    ? marked
    : `Content-Type: text/plain; charset=windows-1252\r\n${marked}`;
  const subject = /^subject:[ \t]*([^\r\n]*[\x80-\xff][^\r\n]*)/im.exec(head);
  if (!subject?.[1]) return Buffer.from(labelled, 'latin1');
  const word = `=?windows-1252?B?${Buffer.from(subject[1], 'latin1').toString('base64')}?=`;
  return Buffer.from(
    labelled.replace(subject[1], () => word),
    'latin1',
  );
}
