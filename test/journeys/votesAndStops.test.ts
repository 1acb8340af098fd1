import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aesEnvelopes } from '../../bot/envelopes/aesEnvelopes';
import { aStage, eventually, type TestStage } from '../support/aStage';
import {
  groupChannel,
  openVote,
  proposalWith,
  theMembers,
  voteCardIn,
  writeProposal,
} from '../support/aProposal';

jest.setTimeout(120_000);

const answers = ['approve', 'reject', 'referBack', 'abstain'] as const;

const thousand = 1_000;

describe('A vote in the channel of a group (LS-20, X-25)', () => {
  let test: TestStage;
  beforeAll(async () => {
    test = await aStage({ KVITTENS_REMIND_FROM: '00:00' });
  }, 120_000);
  afterAll(() => test?.end());

  const inLog = async (key: string) => {
    const filter = encodeURIComponent(`Stream eq 'proposal/${key}'`);
    const rows = await test.visitors.rows(
      'coordinator',
      'Events',
      `$filter=${filter}&$orderby=Id&$top=5000`,
    );
    return rows;
  };
  const votesInLog = async (key: string) =>
    (await inLog(key)).filter(({ Type }) => Type === 'voteCast');
  const press = (persona: string, id: string, verb: string, data: object) =>
    test.visitors.press(persona, id, verb, data);

  it('is opened as a card; members press, others are told that they have no vote', async () => {
    const key = await writeProposal(test);
    await openVote(test, key);
    const { id, card } = await voteCardIn(test, key);
    expect(JSON.stringify(card)).toContain('Jag står bakom förslaget som det är skrivet.');
    const data = { proposal: `${key}/1`, answer: 'approve', reason: 'Bra.' };
    const own = await press('engineer', id, 'castVote', data);
    expect(JSON.stringify(own.value)).toContain('Din röst: Bifall');
    const other = await press('staff', id, 'castVote', data);
    expect(other.value).toBe(
      'Bara ledamöterna i LSG Medicintekniska produkter röstar. Du kan läsa förslaget, men din röst är inte sparad.',
    );
    const shown = await eventually('The turn-out', async () => {
      const [message] = (await test.cardsIn(groupChannel)).filter((one) => one.id === id);
      return JSON.stringify(message?.card).includes('1 av 7 har röstat') ? message : undefined;
    });
    expect(JSON.stringify(shown.card)).not.toContain('Din röst');
    // Before closing nobody learns who has voted, from the lists either.
    const votes = await test.visitors.rows('staff', 'Votes');
    expect(new Set(votes.map(({ Status, Answer }) => `${Status} ${Answer}`))).toEqual(
      new Set(['notShown null']),
    );
    const logged = (await votesInLog(key))[0];
    expect(logged).toMatchObject({ ActorName: 'Slutet kuvert' });
    expect(JSON.stringify(logged)).not.toMatch(/approve|Bra\.|Sara|engineer/);
    const sent = await test.visitors.rows('coordinator', 'Outbox', '$top=5000');
    expect(JSON.stringify(sent)).not.toMatch(/approve|Bra\./);
    const links = await test.visitors.rows('staff', 'RecordLinks');
    expect(links).toContainEqual(
      expect.objectContaining({
        FromRecord: `proposal/${key}`,
        Meaning: 'belongsTo',
        ToRecord: `case/${key.split('.')[0]}`,
      }),
    );
  });

  it('closes by its time, and then tells the result, with who voted what', async () => {
    const key = await writeProposal(test);
    await openVote(test, key, 4_000);
    await voteCardIn(test, key);
    for (const persona of theMembers.slice(0, 4)) {
      const { status } = await test.visitors.command(persona, `proposals/${key}/castVote`, {
        answer: persona === 'engineer' ? 'reject' : 'approve',
      });
      expect(status).toBe(200);
    }
    const row = await proposalWith(test, key, 'closed');
    expect(row).toMatchObject({ Outcome: 'carried', Answered: 4, Seats: 7, Needed: 4 });
    const late = await test.visitors.command('logistics', `proposals/${key}/castVote`, {
      answer: 'approve',
    });
    expect(late).toMatchObject({ status: 422, body: { refusal: { code: 'proposal/too-late' } } });
    await eventually('The result in the channel', async () =>
      (await test.cardsIn(groupChannel)).find(({ card }) =>
        JSON.stringify(card).includes(`Resultat av omröstningen om förslag ${key}`),
      ),
    );
    const rows = await eventually('The votes', async () => {
      const all = await test.visitors.rows('staff', 'Votes', `$filter=ProposalKey eq '${key}'`);
      return all.some(({ Status }) => Status === 'answered') ? all : undefined;
    });
    expect(rows.map(({ Status, Answer }) => `${Status} ${Answer}`).sort()).toEqual([
      'answered approve',
      'answered approve',
      'answered approve',
      'answered reject',
      'silent null',
      'silent null',
      'silent null',
    ]);
  });

  it('counts what the log holds, when a thousand votes and retries meet a service that is killed', async () => {
    const key = await writeProposal(test);
    await openVote(test, key);
    const tokens = await Promise.all(theMembers.map((persona) => test.visitors.token(persona)));
    const ids = Array.from({ length: thousand }, () => randomUUID());
    const votes = ids.map((id, index) => ({
      token: tokens[index % tokens.length] ?? '',
      answer: answers[Math.floor(index / tokens.length) % answers.length],
      // Every tenth is sent again under the id of an earlier one of the same member.
      commandId: index % 10 === 9 ? (ids[index - tokens.length] ?? id) : id,
    }));
    let answered = 0;
    const send = async ({ token, ...body }: (typeof votes)[number]): Promise<number> => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          const sent = await fetch(`${test.stage.serviceUrl}/api/proposals/${key}/castVote`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
            body: JSON.stringify(body),
          });
          if (sent.status < 500) {
            answered += 1;
            return sent.status;
          }
        } catch (error) {
          if (attempt > 400) throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const sent = Promise.all(votes.map(send));
    // Killed in the midst of them, twice: what was under way then is sent again by those who heard no answer.
    for (const share of [0.2, 0.6]) {
      await eventually('Some votes', async () => (answered >= thousand * share ? true : undefined));
      await test.stage.service().kill();
      await test.stage.startService();
    }
    const statuses = await sent;
    expect(statuses.filter((status) => status !== 200 && status !== 422)).toEqual([]);

    const cast = await votesInLog(key);
    expect(new Set(cast.map(({ Cause }) => Cause)).size).toBe(cast.length);
    expect(JSON.stringify(cast)).not.toMatch(new RegExp(answers.join('|')));
    const secret = readFileSync(join(test.stage.dataFolder, 'service', 'vote-secret.txt'), 'utf8');
    const envelopes = aesEnvelopes([secret]);
    const last = new Map<string, string>();
    cast.forEach((row) => {
      const { envelope } = JSON.parse(String(row['Payload'])) as { readonly envelope: string };
      const place = { stream: String(row['Stream']), sequence: Number(row['Sequence']) };
      const opened = envelopes.open(envelope, place);
      if (!('text' in opened)) throw new Error(`${place.sequence}: ${opened.problem}`);
      const { actor, payload } = JSON.parse(opened.text) as {
        readonly actor: { readonly id: string };
        readonly payload: string;
      };
      last.set(actor.id, (JSON.parse(payload) as { readonly answer: string }).answer);
    });
    expect(last.size).toBe(theMembers.length);

    const { status } = await test.visitors.command('coordinator', `proposals/${key}/closeVote`);
    expect(status).toBe(200);
    const closed = await eventually('The count', async () =>
      (await inLog(key)).find(({ Type }) => Type === 'voteClosed'),
    );
    const { count, votes: opened } = JSON.parse(String(closed['Payload'])) as {
      readonly count: { readonly answers: Record<string, number>; readonly present: number };
      readonly votes: readonly { readonly by: { readonly id: string }; readonly answer: string }[];
    };
    expect(new Map(opened.map(({ by, answer }) => [by.id, answer]))).toEqual(last);
    const given = Array.from(last.values());
    expect(count.present).toBe(theMembers.length);
    expect(count.answers).toEqual(
      Object.fromEntries(
        answers.map((answer) => [answer, given.filter((one) => one === answer).length]),
      ),
    );
    const verified = await test.visitors.command('registrar', 'log/verification');
    expect(verified.body).toMatchObject({ chainValid: true });
  });
});
