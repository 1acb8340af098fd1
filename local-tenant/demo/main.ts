import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownStage, sampleMail } from '../stage/sampleRegion';
import { openStage, type Stage } from '../stage/stage';
import { type DemoReport, tellingSteps } from './report';
import { playStory } from './story';

const readable = ({ notice, dispatches, mails, log, elapsedMs }: DemoReport): string =>
  [
    '',
    `${notice.key}  ${notice.title}${notice.manufacturer ? `, ${notice.manufacturer}` : ''}`,
    `  inkom ${notice.receivedAt}, status ${notice.status}`,
    ...dispatches.map(({ unit, answer }) => `  ${unit.padEnd(28)} ${answer}`),
    `  ${mails.length} e-post, ${log.events} händelser, kedjan ${log.chainValid ? 'håller' : 'håller inte'}`,
    `  ${(elapsedMs / 1_000).toFixed(1)} s`,
  ].join('\n');

/** The command `demo`: the main job unattended, on ports and data of its own; nothing is left running. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, mail: { type: 'string' } },
  });
  const tell = (line: string): void =>
    void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  const startedAt = performance.now();
  const mail = readFileSync(resolve(values.mail ?? sampleMail));
  const dataFolder = mkdtempSync(join(tmpdir(), 'kvittens-demo-'));
  let stage: Stage | undefined;
  let output = '';
  try {
    tell('Kvittens, huvuduppgiften från mejl till kvittens:');
    stage = await openStage({
      dataFolder,
      ...ownStage,
      service: {
        KVITTENS_LOG_LEVEL: 'warn',
        KVITTENS_POLL_SECONDS: '0.3',
        KVITTENS_SETTLE_SECONDS: '1',
      },
      onOutput: (_from, text) => {
        output = `${output}${text}`.slice(-20_000);
      },
    });
    const story = await playStory(stage, mail, tellingSteps(tell));
    const report: DemoReport = { ...story, elapsedMs: Math.round(performance.now() - startedAt) };
    process.stdout.write(`${values.json ? JSON.stringify(report) : readable(report)}\n`);
    return 0;
  } catch (error) {
    tell(`\nDemonstrationen höll inte: ${error instanceof Error ? error.message : String(error)}`);
    if (output) tell(output);
    return 1;
  } finally {
    await stage?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

process.once('SIGINT', () => process.exit(130));
void main().then((status) => process.exit(status));
