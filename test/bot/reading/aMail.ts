/** A small mail with one part: its headers, its body, and how the body is written in bytes. */
export function aMail(headers: string, body: string, encoding: BufferEncoding = 'utf8'): Buffer {
  const head = [
    'From: =?utf-8?Q?=C3=85sa?= <a@prov.example>',
    'To: b@prov.example',
    'Subject: Prov',
    'Message-ID: <1@prov.example>',
    'MIME-Version: 1.0',
    headers,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body, encoding)]);
}
