import {
  publishNotice,
  type PublishNotice,
  type PublishRefusal,
  unpublishNotice,
} from '../../../src/domain/notices/publishNotice';
import { refuse } from '../../../src/domain/result';
import { aContext, aNotice, answered, aStranger } from '../../support/builders';
import { aClosedNotice } from '../../support/closingBuilders';

const news: PublishNotice = {
  headline: ' Pumpar kan stanna ',
  meaning: ' Kontrollera larmet. ',
  from: '2026-03-23',
  until: '2026-04-23',
};
const publish = (changes: Partial<PublishNotice> = {}, notice = aNotice()) =>
  publishNotice(notice, { ...news, ...changes }, aContext());

describe('Publishing on the intranet (SN-62)', () => {
  it('says what it means for staff, from one day to another', () => {
    expect(publish()).toEqual({
      ok: true,
      value: {
        type: 'noticePublished',
        payload: { ...news, headline: 'Pumpar kan stanna', meaning: 'Kontrollera larmet.' },
      },
    });
  });

  it('may begin another day, last one day only, and concern a closed case', () => {
    expect(publish({ from: '2026-04-01', until: '2026-04-01' }, aClosedNotice()).ok).toBe(true);
  });

  const refusals: readonly [string, Partial<PublishNotice>, PublishRefusal][] = [
    ['no headline', { headline: ' ' }, { code: 'notice/part-missing', part: 'headline' }],
    ['nothing said', { meaning: '' }, { code: 'notice/part-missing', part: 'meaning' }],
    ['a patient in it (C9)', { meaning: 'Gäller 19121212-1212' }, { code: 'notice/patient-named' }],
    ['days in the wrong order', { until: '2026-03-22' }, { code: 'notice/publication-days' }],
    ['a day that is none', { from: '2026-02-30' }, { code: 'notice/publication-days' }],
    [
      'a last day that has passed',
      { from: '2026-03-01', until: '2026-03-22' },
      { code: 'notice/publication-passed' },
    ],
  ];
  it.each(refusals)('is refused with %s', (_, changes, refusal) => {
    expect(publish(changes)).toEqual(refuse(refusal));
  });

  it('is refused to anybody but the coordinator', () => {
    const context = aContext({ by: aStranger });
    const refusal = refuse({ code: 'notice/not-the-coordinator' });
    expect(publishNotice(aNotice(), news, context)).toEqual(refusal);
    expect(unpublishNotice(aNotice(), { reason: 'Fel.' }, context)).toEqual(refusal);
  });
});

describe('Taking a publication down (SN-62)', () => {
  const published = aNotice({ publication: { ...news, ...answered() } });

  it('keeps the reason', () => {
    expect(unpublishNotice(published, { reason: ' Felet är rättat. ' }, aContext())).toEqual({
      ok: true,
      value: { type: 'noticeUnpublished', payload: { reason: 'Felet är rättat.' } },
    });
  });

  it('is refused without a reason, and where nothing is published', () => {
    expect(unpublishNotice(published, { reason: ' ' }, aContext())).toEqual(
      refuse({ code: 'notice/reason-missing' }),
    );
    expect(unpublishNotice(aNotice(), { reason: 'Fel.' }, aContext())).toEqual(
      refuse({ code: 'notice/not-published' }),
    );
  });
});
