import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createReader } from '../../../bot/reading/createReader';
import { readMail } from '../../../bot/reading/readMail';
import { workerPool } from '../../../bot/reading/workerPool';
import { aMail } from './aMail';

const pool = workerPool({ threads: 1 });
afterAll(() => pool.close());
const read = (raw: Uint8Array) => readMail(raw, { pool });

describe('Taking a mail apart', () => {
  it('gives subject and body as the first document', async () => {
    const mail = await read(aMail('Content-Type: text/plain; charset=utf-8', 'Hej på er'));
    expect(mail.documents).toEqual([{ name: 'mail', kind: 'mail', pages: ['Prov\n\nHej på er'] }]);
    expect(mail.header).toMatchObject({
      subject: 'Prov',
      from: { name: 'Åsa', address: 'a@prov.example' },
    });
  });

  it('reads Swedish letters when the encoding is not named', async () => {
    const mail = await read(aMail('Content-Type: text/plain', 'Åtgärd för pumpen', 'latin1'));
    expect(mail.documents[0]?.pages[0]).toContain('Åtgärd för pumpen');
  });

  it('turns HTML to text and runs nothing', async () => {
    const html =
      '<script>alert(1)</script><p onclick="x()">Larm <b>utebli</b></p><img src="http://x.example/a">';
    const mail = await read(aMail('Content-Type: text/html', html));
    expect(mail.documents[0]?.pages[0]).toBe('Prov\n\nLarm utebli');
  });

  it('reads a forwarded mail as a document of its own', async () => {
    const inner = aMail('Content-Type: text/plain', 'Inre brev').toString('latin1');
    const mail = await read(aMail('Content-Type: message/rfc822', inner));
    expect(mail.documents.map((one) => one.pages[0])).toEqual(['Prov', 'Prov\n\nInre brev']);
  });

  it('knows a PDF by its content, whatever it is called', async () => {
    const broken = Buffer.from('%PDF-1.4 nothing more').toString('base64');
    const headers =
      'Content-Type: application/octet-stream; name="x.bin"\r\nContent-Transfer-Encoding: base64';
    const mail = await read(aMail(headers, broken));
    expect(mail.problems).toMatchObject([{ part: 'x.bin', reason: 'damaged' }]);
    expect(mail.attachments).toHaveLength(1);
  });

  it('keeps the printable words of what is no mail at all', async () => {
    const mail = await read(Buffer.from('\0\x01\x02Serienummer 1000\0\x03\x04\0\0\0', 'latin1'));
    expect(mail.problems).toEqual([{ part: 'mail', reason: 'not-a-mail' }]);
    expect(mail.documents[0]?.pages[0]).toBe('Serienummer 1000');
  });

  it('takes an empty file as something that is no mail', async () => {
    expect(await read(new Uint8Array())).toMatchObject({
      documents: [],
      problems: [{ reason: 'not-a-mail' }],
    });
  });
});

describe('A parser that does not come back', () => {
  const stuck = path.join(__dirname, '../../fixtures/reading/stuckWorker.cjs');

  it('becomes a problem, and the words are still there', async () => {
    const mail = await readMail(aMail('Content-Type: text/plain', 'Serienummer 7'), {
      file: stuck,
      timeoutMs: 50,
    });
    expect(mail.problems).toMatchObject([{ part: 'mail', reason: 'timed-out' }]);
    expect(mail.documents[0]?.pages[0]).toContain('Serienummer 7');
  });

  it('becomes a problem when it uses up its memory', async () => {
    const greedy = path.join(__dirname, '../../fixtures/reading/greedyWorker.cjs');
    const mail = await readMail(Buffer.from('text'), { file: greedy, memoryMb: 32 });
    expect(mail.problems).toMatchObject([{ part: 'mail', reason: 'too-large' }]);
  });
});

describe('The sample mail', () => {
  it('reads as the notice it is', async () => {
    const file = path.join(__dirname, '../../../config/sample-region/mail/fsn-exempel-3000.eml');
    const reader = createReader({ threads: 1 });
    const { mail, reading } = await reader.read(readFileSync(file));
    await reader.close();
    expect(mail.problems).toEqual([]);
    expect(reading).toMatchObject({
      fsnRef: { value: 'FSN-2026-014' },
      deviceNames: { value: ['Exempel 3000'] },
      serialRanges: { value: [{ from: '1000', to: '1999' }] },
      replyDeadline: { value: '2026-04-10' },
      risk: { value: 'high' },
    });
  });
});
