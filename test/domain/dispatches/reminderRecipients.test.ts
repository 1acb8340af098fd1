import {
  askedPerson,
  coordinatorOffice,
  reminderRecipients,
} from '../../../src/domain/dispatches/reminderRecipients';
import type { Unit } from '../../../src/domain/units/unit';
import {
  anUndeliveredDispatch,
  aPostedDispatch,
  aUnit,
  aUnitWithout,
  theHead,
  theSubstitute,
} from '../../support/builders';
import { aProviderDispatch } from '../../support/dispatchBuilders';

const head = { ...theHead, mail: 'anna@prov.example' };
const substitute = { ...theSubstitute, mail: 'sten@prov.example' };
const operations = { id: 'nils', name: 'Nils Ek', mail: 'nils@prov.example' };
const unit = aUnit({ head, substitute });
const hospital = aUnitWithout(['channel', 'head', 'substitute', 'parentKey'], {
  key: 'sjukhuset',
  kind: 'administration',
  operationsHead: operations,
});
const facts = { units: [unit, hospital], today: '2026-03-26', ownAddresses: ['FSN@prov.example'] };
const of = (changes: Partial<Unit>, copies = false) =>
  reminderRecipients(aPostedDispatch({ unit: { ...unit, ...changes } }), copies, facts);

describe('Who is asked to answer for a unit (X-16)', () => {
  it.each([
    ['the head', undefined, theHead.name],
    ['the substitute on the last day the head is away', '2026-03-26', theSubstitute.name],
    ['the head again the day after', '2026-03-25', theHead.name],
  ])('is %s', (_, headAwayUntil, name) => {
    const away = headAwayUntil === undefined ? {} : { headAwayUntil };
    expect(askedPerson({ ...unit, ...away }, '2026-03-26')?.name).toBe(name);
  });

  it('is whoever there is, where there is only one', () => {
    const alone = aUnitWithout(['substitute'], { headAwayUntil: '2026-04-30' });
    expect(askedPerson(alone, '2026-03-26')).toEqual(theHead);
    expect(askedPerson(aUnitWithout(['head']), '2026-03-26')).toEqual(theSubstitute);
    expect(askedPerson(aUnitWithout(['head', 'substitute']), '2026-03-26')).toBeUndefined();
  });
});

describe('Whom a reminder reaches', () => {
  it('is the head by mail, where the card stands', () => {
    expect(of({})).toEqual({ mailedTo: ['anna@prov.example'], copiedTo: [] });
  });

  it('is the substitute while the head is away (X-16)', () => {
    expect(of({ headAwayUntil: '2026-03-31' }).mailedTo).toEqual(['sten@prov.example']);
  });

  it('is the unit’s mailbox first, where no card stands (X-28)', () => {
    const undelivered = anUndeliveredDispatch({ unit });
    expect(reminderRecipients(undelivered, false, facts).mailedTo).toEqual([
      'iva@prov.example',
      'anna@prov.example',
    ]);
  });

  it('is the head of operations and the coordinator too, when copies are due (X-03)', () => {
    expect(of({ operationsHead: operations }, true)).toEqual({
      mailedTo: ['anna@prov.example', 'nils@prov.example'],
      copiedTo: ['Nils Ek', coordinatorOffice],
    });
  });

  it('is the head of operations of the administration, where the unit has none (X-03)', () => {
    expect(of({}, true).copiedTo).toEqual(['Nils Ek', coordinatorOffice]);
  });

  it('is nobody twice, whatever the letter case', () => {
    const same = { ...operations, mail: 'ANNA@prov.example' };
    expect(of({ operationsHead: same }, true).mailedTo).toEqual(['anna@prov.example']);
  });

  it('is never the region’s own mailbox (SN-38)', () => {
    const undelivered = anUndeliveredDispatch({ unit: { ...unit, mailbox: 'fsn@PROV.example' } });
    expect(reminderRecipients(undelivered, false, facts).mailedTo).toEqual(['anna@prov.example']);
  });

  it('is only the mailbox outside the region, since the mail holds a link (X-13)', () => {
    const provider = aProviderDispatch();
    const outside = { ...provider, unit: { ...provider.unit, head, operationsHead: operations } };
    expect(reminderRecipients(outside, true, facts)).toEqual({
      mailedTo: ['sakerhet@strand.example'],
      copiedTo: [coordinatorOffice],
    });
  });

  it('is nobody by mail, where no address is known', () => {
    expect(of({ head: theHead, substitute: theSubstitute }).mailedTo).toEqual([]);
  });
});
