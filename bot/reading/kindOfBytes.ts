/** What a file is by its first bytes; names and content types of mails are often wrong. */
export type KindOfBytes = 'mail' | 'outlook' | 'pdf' | 'html' | 'text' | 'binary';

const certainHeaders =
  /^(?:mime-version|received|message-id|return-path|content-type|delivered-to|x-[a-z0-9-]+):/im;
const usualHeaders =
  /^(?:from|to|cc|subject|date|sender|reply-to|in-reply-to|references|resent-\w+):/gim;

function looksLikeMail(head: string): boolean {
  const block = head.replace(/^\s+/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const first = block.split(/\r?\n/, 1)[0] ?? '';
  if (!/^(?:>?From |[!-9;-~]+[ \t]*:)/.test(first)) return false;
  return certainHeaders.test(block) || new Set(block.toLowerCase().match(usualHeaders)).size >= 2;
}

function isPrintable(head: string): boolean {
  let odd = 0;
  for (let index = 0; index < head.length; index += 1) {
    const code = head.charCodeAt(index);
    if (code === 0) return false;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 127) {
      odd += 1;
    }
  }
  return odd * 50 < head.length;
}

/** Recognises a file by its content. UTF-16 text is known by its byte order mark. */
export function kindOfBytes(raw: Uint8Array): KindOfBytes {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 65_536)).toString(
    'latin1',
  );
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'outlook';
  const pdf = head.slice(0, 1024).indexOf('%PDF-');
  if (pdf === 0 || (pdf > 0 && !looksLikeMail(head))) return 'pdf';
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return 'text';
  if (looksLikeMail(head)) return 'mail';
  if (
    /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  ) {
    return 'html';
  }
  return isPrintable(head.slice(0, 8192)) && head.length > 0 ? 'text' : 'binary';
}
