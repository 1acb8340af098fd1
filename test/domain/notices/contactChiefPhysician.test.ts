import {
  contactChiefPhysician,
  type ContactChiefPhysician,
  type ContactRefusal,
} from '../../../src/domain/notices/contactChiefPhysician';
import { evolveNotice } from '../../../src/domain/notices/notice';
import { refuse } from '../../../src/domain/result';
import type { NoticeContext } from '../../../src/domain/notices/noticeRule';
import {
  aContext,
  aNotice,
  answered,
  aStranger,
  theCoordinator,
  theRules,
} from '../../support/builders';
import { aClosedNotice, rolesWithChief } from '../../support/closingBuilders';

const rules = { ...theRules, addresses: { commissionOffice: 'uppdrag@prov.example' } };
const wish: ContactChiefPhysician = {
  criteria: ['seriousRisk'],
  message: ' Pumpar kan stanna. ',
  commissionOffice: true,
};
const contact = (
  changes: Partial<ContactChiefPhysician> = {},
  context: Partial<NoticeContext> = {},
  notice = aNotice(),
) =>
  contactChiefPhysician(
    notice,
    { ...wish, ...changes },
    aContext({ roles: rolesWithChief, rules, ...context }),
  );

describe('Contacting the chief physician (SN-41)', () => {
  it('tells the commission office too (SN-44)', () => {
    expect(contact()).toEqual({
      ok: true,
      value: {
        type: 'chiefPhysicianContacted',
        payload: {
          criteria: ['seriousRisk'],
          message: 'Pumpar kan stanna.',
          to: ['cheflakare@prov.example', 'uppdrag@prov.example'],
          commissionOffice: 'uppdrag@prov.example',
        },
      },
    });
  });

  it('leaves the commission office out for a reason, which is kept (SN-44)', () => {
    const result = contact({ commissionOffice: false, commissionReason: ' Gäller bara oss. ' });
    expect(result.ok && result.value.payload).toMatchObject({
      to: ['cheflakare@prov.example'],
      commissionReason: 'Gäller bara oss.',
    });
    const at = '2026-03-24T08:00:00.000Z';
    const meta = { actor: theCoordinator, at };
    expect(result.ok && evolveNotice(aNotice(), result.value, meta)?.chiefPhysician).toEqual({
      by: theCoordinator,
      at,
      criteria: ['seriousRisk'],
      commissionReason: 'Gäller bara oss.',
    });
  });

  it('is refused with a patient in the reason (C9)', () => {
    expect(contact({ commissionOffice: false, commissionReason: 'x 19121212-1212' })).toEqual(
      refuse({ code: 'notice/patient-named' }),
    );
  });

  it('is refused without the commission office and without a reason, for it is recommended (SN-44)', () => {
    expect(contact({ commissionOffice: false, commissionReason: ' ' })).toEqual(
      refuse({ code: 'check/reason-missing', checks: ['closing/commission-office'] }),
    );
  });

  it('names both criteria in the routine’s order, each once', () => {
    const result = contact({ criteria: ['seriousRisk', 'largePartOfCare', 'seriousRisk'] });
    expect(result.ok && result.value.payload).toMatchObject({
      criteria: ['largePartOfCare', 'seriousRisk'],
    });
  });

  it('says that the region has set no address of the office, for the routine prints none (SN-44)', () => {
    expect(contact({}, { rules: theRules })).toEqual(
      refuse({ code: 'notice/no-commission-office' }),
    );
  });

  const refusals: readonly [string, ReturnType<typeof contact>, ContactRefusal][] = [
    [
      'anybody but the coordinator',
      contact({}, { by: aStranger }),
      { code: 'notice/not-the-coordinator' },
    ],
    ['a closed case', contact({}, {}, aClosedNotice()), { code: 'notice/already-closed' }],
    [
      'one who has been told',
      contact({}, {}, aNotice({ chiefPhysician: { ...answered(), criteria: ['seriousRisk'] } })),
      { code: 'notice/already-contacted' },
    ],
    ['neither criterion', contact({ criteria: [] }), { code: 'notice/criteria-missing' }],
    ['nothing to say', contact({ message: ' ' }), { code: 'notice/part-missing', part: 'message' }],
    [
      'a patient in it (C9)',
      contact({ message: 'Gäller 19121212-1212.' }),
      { code: 'notice/patient-named' },
    ],
    [
      'more than a mail should say',
      contact({ message: 'x'.repeat(8_001) }),
      { code: 'notice/part-too-long', part: 'message', most: 8_000 },
    ],
    [
      'nobody in the office',
      contact({}, { roles: { coordinators: ['karin-sand'], registrars: [] } }),
      { code: 'notice/no-chief-physician' },
    ],
    [
      'an address that is our own and would come back (SN-38)',
      contact({}, { ownAddresses: ['CHEFLAKARE@prov.example'] }),
      { code: 'notice/no-chief-physician' },
    ],
    [
      'an office that is our own mailbox (SN-38)',
      contact({}, { ownAddresses: ['Uppdrag@prov.example'] }),
      { code: 'notice/no-commission-office' },
    ],
  ];
  it.each(refusals)('is refused with %s', (_, result, refusal) => {
    expect(result).toEqual(refuse(refusal));
  });
});
