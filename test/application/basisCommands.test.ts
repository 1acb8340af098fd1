import { answeringBasis } from '../../src/application/basisCommands';
import { aBasis, goodAnswers, theBuyer } from '../support/basisBuilders';
import { aDraft, aLogEntry, aStranger, sha256, theRoles } from '../support/builders';
import { fixedClock } from '../support/fixedClock';
import { inMemoryEventLog } from '../support/inMemoryEventLog';

const command = {
  noticeKey: 'FSN-2026-0001',
  question: 'contracts',
  answer: goodAnswers['contracts']!,
  by: theBuyer,
  cause: 'invoke:1',
};
const stream = 'basis/FSN-2026-0001';

const aStage = async () => {
  const log = inMemoryEventLog();
  await log.append(aLogEntry(aDraft({ stream, type: 'basisRequested', payload: aBasis() })));
  return { log, answer: answeringBasis({ log, clock: fixedClock(), sha256 }, theRoles) };
};

describe('A party’s answer', () => {
  it('is in the log when the basis is given back, and a second press of it is the same', async () => {
    const { log, answer } = await aStage();
    const { basis } = await answer(command);
    expect(basis?.answers['contracts']).toMatchObject({
      answer: goodAnswers['contracts'],
      by: theBuyer,
    });
    await answer(command);
    expect((await log.read(stream)).map(({ type }) => type)).toEqual([
      'basisRequested',
      'basisAnswered',
    ]);
  });

  it('keeps an earlier answer in the log when it is corrected', async () => {
    const { log, answer } = await aStage();
    await answer(command);
    const corrected = { searchWords: 'NP-500', hit: false };
    const { basis } = await answer({ ...command, answer: corrected, cause: 'invoke:2' });
    expect(basis?.answers['contracts']).toMatchObject({ answer: corrected, corrected: true });
    expect(await log.read(stream)).toHaveLength(3);
  });

  it('is refused with the basis as it stands, or for a basis that does not exist', async () => {
    const { answer } = await aStage();
    expect(await answer({ ...command, by: aStranger })).toMatchObject({
      basis: { noticeKey: 'FSN-2026-0001' },
      refusal: { code: 'basis/not-the-party' },
    });
    expect(await answer({ ...command, noticeKey: 'FSN-2026-0009' })).toEqual({
      refusal: { code: 'basis/unknown' },
    });
  });
});
