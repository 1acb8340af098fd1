import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureBuilt } from '../../local-tenant/host/ensureBuilt';
import { tellingSteps } from '../../local-tenant/demo/report';
import { playStory } from '../../local-tenant/demo/story';
import { projectRoot } from '../../local-tenant/stage/childProcess';
import { followSampleAudit } from '../../local-tenant/stage/sampleAudit';
import { giveSampleAssignments } from '../../local-tenant/stage/sampleAssignments';
import { beginSampleCases } from '../../local-tenant/stage/sampleCases';
import { recordSampleDecision } from '../../local-tenant/stage/sampleDecision';
import { publishSampleDocuments } from '../../local-tenant/stage/sampleDocuments';
import { ownStage, sampleDocuments, sampleMail } from '../../local-tenant/stage/sampleRegion';
import { openStage } from '../../local-tenant/stage/stage';
import { launchBrowser } from '../../test/support/browser';

const pages = '/sites/mtp/SitePages';
const notices = `${pages}/Sakerhetsmeddelanden.aspx`;
const documents = `${pages}/StyrandeDokument.aspx`;

/** The command `screenshots`: plays the story and takes README's pictures of what people then see. */
async function main(): Promise<void> {
  await ensureBuilt();
  const dataFolder = mkdtempSync(join(tmpdir(), 'kvittens-pictures-'));
  const stage = await openStage({
    dataFolder,
    ...ownStage,
    service: { KVITTENS_LOG_LEVEL: 'silent', KVITTENS_POLL_SECONDS: '0.3' },
  });
  const browser = await launchBrowser();
  try {
    const mail = readFileSync(sampleMail);
    await playStory(
      stage,
      mail,
      tellingSteps((line) => process.stdout.write(`${line}\n`)),
    );
    const context = await browser.newContext({
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 1280, height: 800 },
    });
    const visit = async (persona: string, path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(
        `${stage.tenantUrl}/_login?persona=${persona}&return=${encodeURIComponent(path)}`,
      );
      return page;
    };
    const picture = async (page: Page, name: string): Promise<void> => {
      await page.waitForTimeout(1_000);
      await page.screenshot({ path: join(projectRoot, 'docs', 'screenshots', `${name}.png`) });
      await page.close();
    };
    const follow = await visit(
      'coordinator',
      `${notices}#FSN-${new Date().getFullYear()}-0001/uppfoljning`,
    );
    await follow.getByRole('tab', { name: 'Uppföljning' }).waitFor();
    await follow.getByText('Intensivvårdsavdelningen').first().waitFor();
    await picture(follow, 'follow-up');
    const teams = await visit('head-iva', '/teams');
    await teams.locator('[data-message-id]').first().waitFor();
    await picture(teams, 'teams');
    await publishSampleDocuments(stage, sampleDocuments);
    const reading = await visit('staff', `${documents}?dokument=RH-15405`);
    await reading.getByRole('heading', { name: 'Mottagande' }).waitFor();
    await picture(reading, 'documents');
    await giveSampleAssignments(stage, await beginSampleCases(stage));
    await recordSampleDecision(stage);
    await followSampleAudit(stage);
    const board = await visit('coordinator', `${pages}/LSG.aspx`);
    await board.getByText('Gemensam rutin').first().waitFor();
    await picture(board, 'group');
    const assignments = await visit('coordinator', `${pages}/Uppdrag.aspx`);
    await assignments.getByText('Alla uppdrag').waitFor();
    await picture(assignments, 'assignments');
    const audit = await visit(
      'coordinator',
      `${pages}/Revision.aspx#revisioner/REV-${new Date().getFullYear()}-0001`,
    );
    await audit.getByText('Rekommendation 1').first().waitFor();
    await picture(audit, 'audit');
  } finally {
    await browser.close();
    await stage.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
