import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { conversationWindows } from '../../bot/outbox/limiter';
import type { ConnectorFigures } from '../../local-tenant/connector/connectorFigures';
import { ownStage, sampleRegion } from '../../local-tenant/stage/sampleRegion';
import { openStage, type Stage } from '../../local-tenant/stage/stage';
import { visitorsOf } from '../../local-tenant/stage/visitor';
import { openVote, theMembers, voteCardIn, writeProposal } from '../support/aProposal';
import { type Figure, percentile } from './figures';

const thousand = 1_000;
const answers = ['approve', 'reject', 'referBack', 'abstain'] as const;

/** The sample region whose groups show every answer at once, so that every vote changes the card. */
function openlyVotingRegion(folder: string): string {
  const { regionFile } = sampleRegion;
  const region = JSON.parse(readFileSync(regionFile, 'utf8')) as {
    readonly inventory: { settingsFile: string };
    readonly collaboration: { readonly groups: readonly { voting: { shown: string } }[] };
  };
  region.collaboration.groups.forEach(({ voting }) => (voting.shown = 'answers'));
  const settingsFile = join(dirname(regionFile), region.inventory.settingsFile);
  region.inventory.settingsFile = relative(folder, settingsFile);
  const file = join(folder, 'region.json');
  writeFileSync(file, JSON.stringify(region));
  return file;
}

/** What the product is asked with: all of a test's stage that a vote needs. */
const askedOf = (stage: Stage) => {
  const visitors = visitorsOf(stage);
  return {
    ...{ stage, visitors },
    cardsIn: async (name: string) =>
      (await visitors.channels()).find((channel) => channel.name === name)?.messages ?? [],
  };
};

/**
 * A thousand votes on one proposal, pressed on its card by seven members at once, each as soon as the one before is
 * answered: how long a press takes, and how often the card was changed for everybody meanwhile.
 */
export async function votes(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kvittens-bench-'));
  const stage = await openStage({
    ...ownStage,
    dataFolder: join(folder, 'data'),
    regionFile: openlyVotingRegion(folder),
    service: { KVITTENS_LOG_LEVEL: 'warn', KVITTENS_POLL_SECONDS: '0.5' },
    onOutput: (from, text) => {
      if (from === 'service') process.stderr.write(text);
    },
  });
  try {
    const asked = askedOf(stage);
    const key = await writeProposal(asked);
    await openVote(asked, key);
    const { id } = await voteCardIn(asked, key);
    const url = `${stage.tenantUrl}/_tenant/connector/figures`;
    await fetch(url, { method: 'DELETE' });

    const took: number[] = [];
    let taken = 0;
    let next = 0;
    const begun = performance.now();
    const member = async (persona: string): Promise<void> => {
      while (next < thousand) {
        const answer = answers[Math.floor(next / theMembers.length) % answers.length];
        next += 1;
        const data = { proposal: `${key}/1`, answer, reason: `Röst ${next}` };
        const pressed = performance.now();
        const { type } = await asked.visitors.press(persona, id, 'castVote', data);
        took.push(performance.now() - pressed);
        if (type === 'application/vnd.microsoft.card.adaptive') taken += 1;
      }
    };
    await Promise.all(theMembers.map(member));
    const seconds = (performance.now() - begun) / 1_000;
    const figures = (await (await fetch(url)).json()) as ConnectorFigures;

    const ms = (share: number): string => `${percentile(took, share).toFixed(0)} ms`;
    const [ofSecond, , ofHalfMinute] = conversationWindows;
    const { busiest, updated, refused429 } = figures;
    return [
      {
        what: `A vote from press to answer, ${thousand} on one proposal by ${theMembers.length} members at once`,
        measured: `${taken} taken, p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)} (${(thousand / seconds).toFixed(0)}/s)`,
        aim: 'all, p95 ≤ 300 ms, p99 ≤ 1 s',
      },
      {
        what: `Its card, while ${thousand} votes came in ${seconds.toFixed(0)} s`,
        measured: `changed ${updated} times, at most ${busiest.second} in 1 s and ${busiest.halfMinute} in 30 s, 429: ${refused429}`,
        aim: `≤ ${ofSecond?.count} in 1 s, ≤ ${ofHalfMinute?.count} in 30 s, no 429`,
      },
    ];
  } finally {
    await stage.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
