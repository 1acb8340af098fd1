import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { readWhereabouts, type Whereabouts } from '../../../local-tenant/whereabouts';
import { aTenant, type TestTenant } from '../aTenant';

const mailbox = 'fsn.medicaldevice@norrviken.example';
const root = join(__dirname, '../../..');

const send = async (port: number, to: string, subject: string) => {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  try {
    return await transport.sendMail({ from: 'safety@maker.example', to, subject, text: 'Hej' });
  } finally {
    transport.close();
  }
};

/** Says a few lines to the mail server, each after its answer, and gives the answers. */
const say = (port: number, lines: readonly string[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const answers: string[] = [];
    const socket = createConnection(port, '127.0.0.1');
    socket.on('error', reject).on('data', (chunk) => {
      answers.push(String(chunk).trim());
      const next = lines[answers.length - 1];
      if (next !== undefined) return void socket.write(`${next}\r\n`);
      socket.destroy();
      resolve(answers);
    });
  });

describe('The mail server', () => {
  let tenant: TestTenant;
  beforeAll(async () => {
    tenant = await aTenant();
  });
  afterAll(() => tenant.stop());

  it('refuses a recipient that the tenant does not have', async () => {
    await expect(send(tenant.smtpPort, 'nobody@norrviken.example', 'x')).rejects.toMatchObject({
      responseCode: 550,
      response: '550 5.1.1 There is no mailbox nobody@norrviken.example in this tenant.',
    });
  });

  it('accepts people, whatever the letter case of their address', async () => {
    const sent = await send(tenant.smtpPort, 'Anna.Ahlberg@Norrviken.example', 'x');
    expect(sent.accepted).toHaveLength(1);
  });

  it('refuses a mail that is announced as larger than 60 MB', async () => {
    const answers = await say(tenant.smtpPort, [
      'EHLO localhost',
      `MAIL FROM:<safety@maker.example> SIZE=${61 * 1024 * 1024}`,
    ]);
    expect(answers[2]).toMatch(/^552 /);
  });

  it('offers neither login nor encryption', async () => {
    const [, greeting] = await say(tenant.smtpPort, ['EHLO localhost']);
    expect(greeting).not.toMatch(/AUTH|STARTTLS/);
  });
});

describe('A mail that was answered with 250', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  let running: ChildProcess | undefined;

  const start = async (): Promise<Whereabouts> => {
    rmSync(join(folder, 'tenant.json'), { force: true });
    running = spawn(process.execPath, ['--import', 'tsx', join(root, 'local-tenant/main.ts')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        KVITTENS_DATA: folder,
        KVITTENS_TENANT_PORT: '0',
        KVITTENS_SMTP_PORT: '0',
      },
    });
    while (!existsSync(join(folder, 'tenant.json')))
      await new Promise((resolve) => setTimeout(resolve, 50));
    return readWhereabouts(folder) as Whereabouts;
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running?.once('exit', resolve));
    running.kill(signal);
    await ended;
  };
  afterAll(async () => {
    await end('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('is still there after the process was killed', async () => {
    const { smtpPort } = await start();
    await send(smtpPort, mailbox, 'Överlever');
    await end('SIGKILL');
    const { url } = await start();
    const inbox = (await (await fetch(`${url}/_tenant/mail/inbox`)).json()) as object[];
    await end('SIGTERM');
    expect(inbox).toMatchObject([{ mailbox, subject: 'Överlever', folder: 'Inkorgen' }]);
    expect(existsSync(join(folder, 'tenant.json'))).toBe(false);
  }, 60_000);
});
