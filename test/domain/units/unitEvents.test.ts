import { evolveUnit, type UnitEvent, type UnitRecord } from '../../../src/domain/units/unitEvents';
import { theCoordinator } from '../../support/builders';

const meta = { at: '2026-04-01T08:00:00.000Z', actor: theCoordinator };
const steeredBy = { number: 'RH-15405', edition: '2' };
const after = (record: UnitRecord, event: UnitEvent) => evolveUnit(record, event, meta);
const verification = { on: '2026-01-01', by: 'Anna Berg', outcome: 'valid' as const };

describe('A unit that a routine steers', () => {
  it('comes with its name and mailbox (SN-31)', () => {
    const payload = { name: 'Skolan', mailbox: 'skola@prov.example', steeredBy };
    expect(after({}, { type: 'unitAdded', payload })).toEqual({
      name: 'Skolan',
      mailbox: 'skola@prov.example',
    });
  });

  it('loses what its owner said of how it is reached, when it is reached otherwise (X-12)', () => {
    const payload = { mailbox: 'ny@prov.example', steeredBy };
    expect(after({ verification }, { type: 'unitSteered', payload })).toEqual({
      mailbox: 'ny@prov.example',
    });
  });

  it('keeps it when only its name is another', () => {
    const payload = { name: 'Skolor', steeredBy };
    expect(after({ verification }, { type: 'unitSteered', payload })).toEqual({
      verification,
      name: 'Skolor',
    });
  });
});
