import { linkSigner } from '../../../bot/links/linkSignature';
import { oneTimeLinks } from '../../../bot/links/oneTimeLinks';
import { theRules } from '../../support/builders';
import { aProviderDispatch } from '../../support/dispatchBuilders';

const clock = { today: () => '2026-03-24' };
const region = { editions: [theRules] };
const links = oneTimeLinks('s'.repeat(32), 'https://svar.prov.example', region, clock);
const partsOf = (url: string) => {
  const [notice, unit, number, until, signature] = new URL(url).pathname.split('/').slice(2);
  return { notice, unit, number, until, signature };
};
const parts = partsOf(links.linkTo(aProviderDispatch()).url);

describe('A one-time link (X-13)', () => {
  it('lies below the public address, and gives its claim back', () => {
    expect(links.linkTo(aProviderDispatch()).url).toMatch(
      /^https:\/\/svar\.prov\.example\/svar\/FSN-2026-0001\/strandkliniken\/0\/2026-04-29\/[\w-]{43}$/,
    );
    expect(links.claimOf(parts)).toEqual({
      dispatchKey: 'FSN-2026-0001/strandkliniken',
      answersBefore: 0,
      until: '2026-04-29', // 30 March + 30 days
    });
  });

  it('is another after every answer by link', () => {
    const next = links.linkTo(aProviderDispatch({ linkAnswers: 1 })).url;
    expect(partsOf(next).signature).not.toBe(parts.signature);
    expect(links.claimOf(partsOf(next))?.answersBefore).toBe(1);
  });

  it('works for a month from today, when the day to be done by has passed', () => {
    const may = { today: () => '2026-05-10' };
    const late = oneTimeLinks('s'.repeat(32), 'https://x.example', region, may);
    expect(late.linkTo(aProviderDispatch()).until).toBe('2026-06-09');
  });

  it('works for as many days as the region has set (SN-64)', () => {
    const editions = [{ ...theRules, limits: { ...theRules.limits, linkDays: 7 } }];
    const brief = oneTimeLinks('s'.repeat(32), 'https://x.example', { editions }, clock);
    expect(brief.linkTo(aProviderDispatch()).until).toBe('2026-04-06'); // 30 March + 7 days
  });

  it.each([
    ['another unit', { unit: 'vc-strandgatan' }],
    ['another notice', { notice: 'FSN-2026-0002' }],
    ['a later answer', { number: '1' }],
    ['a later day', { until: '2026-12-31' }],
    ['another signature', { signature: 'A'.repeat(43) }],
    ['a shorter signature', { signature: 'A' }],
    ['no signature', { signature: undefined }],
    ['a day that does not exist', { until: '2026-02-30' }],
    ['a way out of the folder', { unit: '..' }],
    ['a number that is none', { number: '1e9' }],
    ['a list', { unit: ['strandkliniken'] }],
  ])('is forged with %s', (_, forged) => {
    expect(links.claimOf({ ...parts, ...forged })).toBeUndefined();
  });

  it('is forged when another secret signed it', () => {
    const others = oneTimeLinks('t'.repeat(32), 'https://svar.prov.example', region, clock);
    expect(links.claimOf(partsOf(others.linkTo(aProviderDispatch()).url))).toBeUndefined();
  });

  it('cannot be made out of two others by moving a border', () => {
    const signer = linkSigner('s'.repeat(32));
    const one = signer.sign({ dispatchKey: 'a/b', answersBefore: 12, until: '2026-04-29' });
    const other = signer.sign({ dispatchKey: 'a/b1', answersBefore: 2, until: '2026-04-29' });
    expect(one).not.toBe(other);
  });
});
