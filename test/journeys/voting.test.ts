import { readFileSync } from 'node:fs';
import type { OwnPart } from '../../src/application/voting/proposalPages';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBuilt } from '../../local-tenant/host/ensureBuilt';
import { aStage, eventually, type TestStage } from '../support/aStage';
import {
  groupChannel,
  openVote,
  proposalWith,
  voteCardIn,
  writeProposal,
} from '../support/aProposal';
import { launchBrowser } from '../support/browser';
import { readPdf } from '../support/readPdf';
import { cardOf, visit } from './people';

jest.setTimeout(120_000);

const proposalPage = '/sites/mtp/SitePages/LSG.aspx#forslag';

// One story, told in the order in which it happens.
describe('A vote of seven members', () => {
  let test: TestStage;
  let browser: Browser;
  let teams: Page;
  let key: string;
  beforeAll(async () => {
    await ensureBuilt();
    [test, browser] = await Promise.all([aStage(), launchBrowser()]);
    teams = await visit(browser, test, 'staff', '/teams');
    key = await writeProposal(test);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await test?.end();
  });

  /** The card of a round on the screen of somebody who has just come to the channel. */
  const cardFor = async (persona: string, round: number): Promise<Locator> => {
    await teams.goto(`${test.stage.tenantUrl}/_login?persona=${persona}&return=/teams`);
    const heading = round > 1 ? `${key}, omgång ${round}` : key;
    return cardOf(teams, groupChannel, `Omröstning om förslag ${heading}`).last();
  };
  const presses = async (persona: string, button: string): Promise<void> => {
    const card = await cardFor(persona, 2);
    await card.getByRole('button', { name: button, exact: true }).click();
  };
  // Asked of the service: the card says it too, but only until it changes for everybody, a moment later.
  const ownPart = async (persona: string): Promise<OwnPart> => {
    const headers = { Authorization: `Bearer ${await test.visitors.token(persona)}` };
    const answer = await fetch(`${test.stage.serviceUrl}/api/proposals/${key}`, { headers });
    return ((await answer.json()) as { readonly mine: OwnPart }).mine;
  };
  const votes = async (persona: string, answer: 'Bifall' | 'Avslag'): Promise<void> => {
    await presses(persona, answer);
    const wanted = answer === 'Bifall' ? 'approve' : 'reject';
    await eventually(`${answer} of ${persona}`, async () =>
      (await ownPart(persona)).vote?.answer === wanted ? true : undefined,
    );
  };
  const declaresConflict = async (persona: string): Promise<void> => {
    await presses(persona, 'Jäv');
    await eventually(`The conflict of ${persona}`, async () =>
      (await ownPart(persona)).hasConflict ? true : undefined,
    );
  };

  it('misses its quorum when one alone has voted, and is held anew (LS-21)', async () => {
    await openVote(test, key, 12_000);
    await voteCardIn(test, key);
    // Whether the card still shows her vote or the result already is a matter of moments here.
    const only = await cardFor('chief-physician', 1);
    await only.getByRole('button', { name: 'Bifall', exact: true }).click();
    expect(await proposalWith(test, key, 'closed')).toMatchObject({
      ...{ Outcome: 'noQuorum', Answered: 1 },
    });
    const karin = await visit(browser, test, 'coordinator', `${proposalPage}/${key}`);
    await karin
      .getByText(/För få röstade/)
      .first()
      .waitFor();
    await karin.getByRole('button', { name: 'Öppna en ny omgång' }).click();
    await karin
      .getByRole('form', { name: 'Öppna en ny omgång' })
      .getByRole('button', { name: 'Öppna en ny omgång' })
      .click();
    await karin.getByText('Omröstning pågår').waitFor();
    await karin.context().close();
    await voteCardIn(test, key, 2);
  });

  it('takes one vote of each member, changed or not, and none of others (LS-20, X-25)', async () => {
    for (const persona of ['chief-physician', 'operations-head', 'engineer', 'procurement'])
      await votes(persona, 'Bifall');
    await votes('procurement', 'Avslag');
    await votes('head-iva', 'Avslag');
    // A conflict of interest after a vote: the vote is gone, and the substitute votes for the seat.
    await votes('head-vardcentral', 'Avslag');
    await declaresConflict('head-vardcentral');
    await votes('head-medicin', 'Avslag');
    const staff = await cardFor('staff', 2);
    await staff.getByRole('button', { name: 'Bifall', exact: true }).click();
    await teams.getByText(/Bara ledamöterna i LSG Medicintekniska produkter röstar/).waitFor();
    // Nobody stands in for Jonas: his seat is outside the count altogether.
    await declaresConflict('logistics');
    const left = await cardFor('engineer', 2);
    await left.getByText(/6 av 6 har röstat/).waitFor();
    await left.getByText('Jäv utan ersättare: 1. De räknas inte med.').waitFor();
  });

  it('is tied, and decided by the chair’s casting vote; a late vote is refused (LS-21)', async () => {
    const card = await voteCardIn(test, key, 2);
    const karin = await visit(browser, test, 'coordinator', `${proposalPage}/${key}`);
    await karin.getByRole('button', { name: 'Stäng omröstningen nu' }).click();
    await karin
      .getByRole('form', { name: 'Stäng omröstningen nu' })
      .getByRole('button', { name: 'Stäng omröstningen nu' })
      .click();
    await karin.getByText('Bifall 3 · Avslag 3 · Återremiss 0 · Avstår 0').waitFor();
    const late = await test.visitors.press('engineer', card.id, 'castVote', {
      proposal: `${key}/2`,
      answer: 'reject',
    });
    expect(late.value).toMatch(/Din röst kom efter det och räknas inte/);

    const maria = await visit(browser, test, 'chief-physician', `${proposalPage}/${key}`);
    await maria.getByRole('button', { name: 'Avgör med utslagsröst' }).click();
    const form = maria.getByRole('form', { name: 'Avgör med utslagsröst' });
    await form.getByText('Bifall', { exact: true }).click();
    await form.getByRole('button', { name: 'Avgör med utslagsröst' }).click();
    await maria.getByText('Gruppen rekommenderar bifall till förslaget.').waitFor();
    const told = await eventually('The result in the channel', async () =>
      (await test.cardsIn(groupChannel)).find(({ card: shown }) =>
        JSON.stringify(shown).includes('Maria Lund avgjorde med sin utslagsröst: Bifall.'),
      ),
    );
    expect(JSON.stringify(told.card)).toContain('Jäv: Cecilia Åkesson, Jonas Berg');
  });

  it('is printed by the secretary: rules, both rounds, who voted what, conflicts, signatures', async () => {
    const karin = await visit(browser, test, 'coordinator', `${proposalPage}/${key}`);
    const [download] = await Promise.all([
      karin.waitForEvent('download'),
      karin.getByRole('button', { name: 'Hämta protokollet (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`Omröstningsprotokoll ${key}.pdf`);
    const { text, marked } = readPdf(readFileSync(await download.path()));
    expect(marked?.Marked).toBe(true);
    for (const said of [
      'Maria Lund avgjorde med sin utslagsröst: Bifall.',
      'Maria Lund (ordförande): Bifall',
      'Ingrid Strand: Avslag',
      'Björn Öberg för Cecilia Åkesson, jäv: Avslag',
      'Jonas Berg: jäv, deltog inte',
      'Bifall 3 · Avslag 3',
      'För få röstade.',
      'Ordförande vid omröstningen',
    ])
      expect(text).toContain(said);
  });
});
