import { fileUnder } from '../../../src/domain/notices/fileUnder';
import { evolveNotice } from '../../../src/domain/notices/notice';
import { supersede } from '../../../src/domain/notices/supersede';
import {
  aContext,
  aDispatchedNotice,
  aNotice,
  aStranger,
  theCoordinator,
} from '../../support/builders';

const key = 'FSN-2026-0007';
const other = aNotice({ key });
const asDuplicate = { key, as: 'duplicate', reason: ' Samma brev ' } as const;
const meta = { at: '2026-03-23T09:00:00.000Z', actor: theCoordinator };

describe('Filing a notice under another case', () => {
  it('ends it as a duplicate of that case (X-07)', () => {
    const decided = fileUnder(aNotice(), asDuplicate, aContext({ other }));
    expect(decided).toEqual({
      ok: true,
      value: { type: 'filedUnder', payload: { key, as: 'duplicate', reason: 'Samma brev' } },
    });
    expect(decided.ok && evolveNotice(aNotice(), decided.value, meta)).toMatchObject({
      status: 'duplicate',
      filedUnder: key,
    });
  });

  it('is done by the coordinator alone, never by the service (X-07)', () => {
    expect(fileUnder(aNotice(), asDuplicate, aContext({ other, by: aStranger }))).toMatchObject({
      refusal: { code: 'notice/not-the-coordinator' },
    });
  });

  it.each([
    ['no such case', aContext(), { code: 'notice/unknown-case', key }],
    [
      'a case that was filed under a third',
      aContext({ other: { ...other, filedUnder: 'FSN-2026-0003' } }),
      { code: 'notice/case-moved', key, to: 'FSN-2026-0003' },
    ],
  ])('is refused for %s', (_, context, refusal) => {
    expect(fileUnder(aNotice(), asDuplicate, context)).toEqual({ ok: false, refusal });
  });

  it('is refused for the case itself', () => {
    expect(fileUnder(other, asDuplicate, aContext({ other }))).toMatchObject({
      refusal: { code: 'notice/same-case' },
    });
  });

  it('is refused while departments have it: it is withdrawn first', () => {
    expect(fileUnder(aDispatchedNotice(), asDuplicate, aContext({ other }))).toMatchObject({
      refusal: { code: 'notice/already-dispatched' },
    });
  });
});

describe('A new version of a notice', () => {
  const replace = (notice = aNotice(), context = aContext({ other })) =>
    supersede(notice, { key }, context);

  it('replaces the earlier case (X-08)', () => {
    expect(replace()).toEqual({
      ok: true,
      value: { type: 'supersedesSet', payload: { key } },
    });
  });

  it('may replace a case that is closed', () => {
    const ended = { by: theCoordinator, at: meta.at, ending: 'handled', note: '' } as const;
    expect(replace(aNotice(), aContext({ other: { ...other, ended } })).ok).toBe(true);
  });

  it('replaces no case that another version has replaced', () => {
    const context = aContext({ other: { ...other, supersededBy: 'FSN-2026-0005' } });
    expect(replace(aNotice(), context)).toMatchObject({
      refusal: { code: 'notice/already-superseded', by: 'FSN-2026-0005' },
    });
  });

  it('replaces one case only', () => {
    expect(replace(aNotice({ supersedes: 'FSN-2026-0002' }))).toMatchObject({
      refusal: { code: 'notice/replaces-another', key: 'FSN-2026-0002' },
    });
  });

  it('replaces no case that does not exist, and not itself', () => {
    expect(replace(aNotice(), aContext())).toMatchObject({
      refusal: { code: 'notice/unknown-case' },
    });
    expect(replace(other)).toMatchObject({ refusal: { code: 'notice/same-case' } });
  });
});
