import { caseKeysIn } from '../../../src/domain/cases/caseMail';
import {
  isCaseSource,
  originOfSource,
  recordOfNumber,
  sourceWritten,
} from '../../../src/domain/cases/caseSource';
import { beginCase } from '../../../src/domain/cases/commands/beginCase';
import { recordKinds } from '../../../src/domain/records/recordRef';
import { aContext, someFacts, theMember } from '../../support/caseBuilders';

describe('What a case comes from (LS-15, LS-22)', () => {
  it('is a record of a kind that can lead to one', () => {
    expect(recordKinds.filter((kind) => !isCaseSource(`${kind}/1`))).toEqual([
      ...['proposal', 'reading'],
    ]);
    expect(
      (['mail', 'notice', 'audit', 'assignment', 'device', 'topic', 'case'] as const).map((kind) =>
        originOfSource(`${kind}/1`),
      ),
    ).toEqual([
      ...['mail', 'notice', 'audit', 'workingGroup', 'inHouseDevice', 'networkTopic', undefined],
    ]);
  });

  it('is written as a number of ours, or as the name of a device or a topic', () => {
    expect(recordOfNumber(' rev-2026-0001 ')).toBe('audit/REV-2026-0001');
    expect(sourceWritten('EP-12  Hållare', 'inHouseDevice')).toBe('device/EP-12 Hållare');
    expect(sourceWritten('Gas i ambulans', 'networkTopic')).toBe('topic/Gas i ambulans');
    expect(sourceWritten('UPP-2026-0003', 'networkTopic')).toBe('assignment/UPP-2026-0003');
    expect(sourceWritten('något annat', 'event')).toBe('något annat');
  });

  it('is refused when it is no record, of another kind, or names a patient', () => {
    const begin = (comesFrom: string) =>
      beginCase({ ...someFacts(), comesFrom, groupKey: 'lsg' } as never, aContext(theMember));
    const codes = ['något annat', 'proposal/LSG-2026-0001.1', 'device/19121212-1212'].map((one) => {
      const outcome = begin(one);
      return outcome.ok ? '' : outcome.refusal.code;
    });
    expect(codes).toEqual([
      ...['case/record-invalid', 'case/record-invalid', 'case/patient-named'],
    ]);
    expect(begin('assignment/UPP-2026-0003').ok).toBe(true);
  });

  it('is, for a mail, the case whose number stands in its subject', () => {
    expect(
      caseKeysIn('SV: Ärende LSG-2026-0007: svar, LSG-2026-0007.1 och UPP-2026-0001', 'LSG'),
    ).toEqual(['LSG-2026-0007']);
    expect(caseKeysIn('XLSG-2026-0007 LSG-2026-00071234 ALSG', 'LSG')).toEqual([]);
  });
});
