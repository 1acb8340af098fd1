import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './host/ensureBuilt';
import { projectRoot } from './stage/childProcess';
import { giveSampleAssignments } from './stage/sampleAssignments';
import { followSampleAudit } from './stage/sampleAudit';
import { recordSampleDecision } from './stage/sampleDecision';
import { publishSampleDocuments } from './stage/sampleDocuments';
import { beginSampleCases } from './stage/sampleCases';
import { putSampleExports, sampleDocuments } from './stage/sampleRegion';
import { openStage, type Stage } from './stage/stage';
import { visitorsOf } from './stage/visitor';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Puts the sample notice, exports, governing documents, cases and assignments in place the first time, so that there is something to open. */
const deliverSample = async (stage: Stage, mailbox: string, dataFolder: string): Promise<void> => {
  const mark = join(dataFolder, 'sample-delivered');
  if (existsSync(mark)) return;
  const mail = readFileSync(join(projectRoot, 'config/sample-region/mail/fsn-exempel-3000.eml'));
  const answer = await fetch(
    `${stage.tenantUrl}/_tenant/mail/deliver?to=${encodeURIComponent(mailbox)}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'message/rfc822' },
      body: mail,
    },
  );
  if (!answer.ok) throw new Error(`The sample mail was not taken: ${answer.status}`);
  await putSampleExports(visitorsOf(stage));
  await publishSampleDocuments(stage, sampleDocuments);
  await giveSampleAssignments(stage, await beginSampleCases(stage));
  await recordSampleDecision(stage);
  await followSampleAudit(stage);
  writeFileSync(mark, '');
};

/** The command `start`: the whole product on this machine, with a safety notice waiting. */
async function main(): Promise<void> {
  const environment = process.env;
  const dataFolder = resolve(environment['KVITTENS_DATA'] ?? join(projectRoot, '.kvittens'));
  await ensureBuilt();
  say('Startar. Första gången tar det en stund.');
  const verbose = environment['KVITTENS_VERBOSE'] === '1';
  const stage = await openStage({
    dataFolder,
    tenantPort: Number(environment['KVITTENS_TENANT_PORT'] ?? 8080),
    servicePort: Number(environment['KVITTENS_SERVICE_PORT'] ?? 3978),
    smtpPort: Number(environment['KVITTENS_SMTP_PORT'] ?? 2525),
    directoryFile: resolve(
      projectRoot,
      environment['KVITTENS_DIRECTORY'] ?? 'config/sample-region/tenant.json',
    ),
    regionFile: resolve(
      projectRoot,
      environment['KVITTENS_REGION_FILE'] ?? 'config/sample-region/region.json',
    ),
    service: { KVITTENS_LOG_LEVEL: verbose ? 'info' : 'warn' },
    onOutput: (from, text) => {
      if (verbose || from === 'service') process.stderr.write(text);
    },
  });

  let stopping = false;
  const stop = (code: number): void => {
    if (stopping) return;
    stopping = true;
    say('Stänger. Allt är sparat.');
    void stage.stop().then(() => process.exit(code));
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  const ended = (part: string) => (): void => {
    if (!stopping) {
      say(`${part} avslutades oväntat.`);
      stop(1);
    }
  };
  void stage.tenant().ended.then(ended('Den lokala miljön'));
  void stage.service().ended.then(ended('Tjänsten'));

  const mailbox = stage.directory.mailboxes[0]?.address ?? '';
  await deliverSample(stage, mailbox, dataFolder);
  say(`\n  Kvittens är igång: ${stage.tenantUrl}\n`);
  say(`  E-post (SMTP): localhost:${stage.smtpPort}, till ${mailbox}`);
  say(`  Data: ${dataFolder}`);
  say('  Avsluta med Ctrl+C.');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Kvittens kunde inte starta. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
