import { answeredIds, mailHeaders } from '../../../bot/intake/mailHeaders';

const headersOf = (...lines: string[]) =>
  mailHeaders(Buffer.from(`${lines.join('\r\n')}\r\n\r\nIn-Reply-To: <body@x.example>`, 'latin1'));

describe('The headers of a mail', () => {
  it('are those by which its kind and its case are known (SN-09)', () => {
    expect(
      headersOf(
        'Subject: SV: Prov',
        'in-reply-to: <2@prov.example>',
        'References: <1@prov.example>',
        '\t<2@prov.example>',
        'Auto-Submitted: auto-replied',
        'Precedence: bulk',
        'Content-Type: multipart/report; report-type=delivery-status',
        'Return-Path: <>',
      ),
    ).toEqual({
      inReplyTo: '<2@prov.example>',
      references: ['<1@prov.example>', '<2@prov.example>'],
      autoSubmitted: 'auto-replied',
      precedence: 'bulk',
      contentType: 'multipart/report; report-type=delivery-status',
      returnPath: '<>',
    });
  });

  it('are none for a file that is no mail, and end before the body', () => {
    expect(mailHeaders(Buffer.from('%PDF-1.7 …'))).toEqual({});
    expect(headersOf('Subject: Prov')).toEqual({});
  });

  it('name the mails that it answers, nearest first, each once', () => {
    const headers = headersOf('References: <1@a> <2@a> <3@a>', 'In-Reply-To: <3@a>');
    expect(answeredIds(headers)).toEqual(['<3@a>', '<2@a>', '<1@a>']);
  });

  it('stay small whatever is sent', () => {
    const many = Array.from({ length: 500 }, (_, index) => `<${index}@a>`).join(' ');
    const ids = answeredIds(headersOf(`References: ${many}`, `In-Reply-To: <${'x'.repeat(5_000)}`));
    expect(ids.length).toBeLessThanOrEqual(31);
  });
});
