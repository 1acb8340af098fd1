import { handOverNotice, type HandOverRefusal } from '../../../src/domain/notices/handOverNotice';
import type { Notice } from '../../../src/domain/notices/notice';
import type { NoticeContext } from '../../../src/domain/notices/noticeRule';
import { refuse } from '../../../src/domain/result';
import { aContext, aNotice, answered, aStranger, theRules } from '../../support/builders';
import { aMadeAssessment } from '../../support/closingBuilders';

const withdrawn = aMadeAssessment({ withdrawn: true });
const handOver = (
  notice: Partial<Notice> = {},
  context: Partial<NoticeContext> = {},
  facts = ' 40 kartonger på lager. ',
) => handOverNotice(aNotice({ assessment: withdrawn, ...notice }), { facts }, aContext(context));

describe('Handing a withdrawn product over to RH-13659 (SN-18)', () => {
  it('carries contract number and what is known of stock', () => {
    expect(handOver()).toEqual({
      ok: true,
      value: {
        type: 'handedOver',
        payload: {
          routine: 'RH-13659',
          to: 'leverans@prov.example',
          contractNumber: 'A-17',
          facts: '40 kartonger på lager.',
        },
      },
    });
  });

  const given = { routine: 'RH-13659', to: 'x@y.example', contractNumber: 'A-17', facts: '' };
  const refusals: readonly [string, ReturnType<typeof handOver>, HandOverRefusal][] = [
    [
      'anybody but the coordinator',
      handOver({}, { by: aStranger }),
      { code: 'notice/not-the-coordinator' },
    ],
    [
      'a product that is not withdrawn',
      handOver({ assessment: aMadeAssessment() }),
      { code: 'notice/not-withdrawn' },
    ],
    [
      'a product outside contract',
      handOver({ assessment: aMadeAssessment({ withdrawn: true, contract: 'outsideContract' }) }),
      { code: 'notice/not-withdrawn' },
    ],
    [
      'a case handed over before',
      handOver({ handOver: { ...given, ...answered() } }),
      { code: 'notice/already-handed-over' },
    ],
    ['no facts', handOver({}, {}, ' '), { code: 'notice/part-missing', part: 'facts' }],
    [
      'no address set',
      handOver({}, { rules: { ...theRules, addresses: {} } }),
      { code: 'notice/no-hand-over-address' },
    ],
    [
      'our own address (SN-38)',
      handOver({}, { ownAddresses: ['Leverans@prov.example'] }),
      { code: 'notice/no-hand-over-address' },
    ],
  ];
  it.each(refusals)('is refused with %s', (_, result, refusal) => {
    expect(result).toEqual(refuse(refusal));
  });

  it('is refused once the case is closed', () => {
    const ended = { ...answered(), ending: 'handled' as const, note: '' };
    expect(handOver({ ended })).toEqual(refuse({ code: 'notice/already-closed' }));
  });
});
