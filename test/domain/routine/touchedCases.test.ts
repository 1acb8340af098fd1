import type { ConfigurationChange } from '../../../src/domain/routine/configurationChange';
import {
  type OpenCase,
  touchedCases,
  unitsTouched,
} from '../../../src/domain/routine/touchedCases';
import { unitChangeOf, unitKeyOf } from '../../../src/domain/routine/unitChanges';

const at = { section: 'Funktionsbrevlådor', isSure: true };
const changed: ConfigurationChange = {
  ...{ kind: 'mailboxChanged', unitKey: 'psykiatrin', unitName: 'Psykiatrin' },
  ...{ statedName: 'Psykiatrin', from: 'a@prov.example', to: 'b@prov.example', ...at },
};
const removed: ConfigurationChange = {
  ...{ kind: 'mailboxRemoved', unitKey: 'lab', unitName: 'Labbet', from: 'l@prov.example', ...at },
};
const added: ConfigurationChange = {
  ...{ kind: 'mailboxAdded', name: 'Kultur och skola', address: 'k@prov.example', ...at },
};
const came: ConfigurationChange = { kind: 'rowAdded', label: 'Lånad?', isSearch: false, ...at };
const went: ConfigurationChange = { kind: 'rowRemoved', question: 'x', label: 'Såld?', ...at };
const renamed: ConfigurationChange = {
  ...{ kind: 'unitRenamed', unitKey: 'lab', unitName: 'Labbet', to: 'Laboratoriet', ...at },
};
const aCase = (some: Partial<OpenCase> = {}): OpenCase => ({
  ...{ key: 'FSN-2026-0001', title: 'Pump', status: 'dispatched', sentTo: [] },
  ...{ receivedAt: '2026-03-23T08:00:00.000Z', ...some },
});
const touches = (changes: readonly ConfigurationChange[], some: Partial<OpenCase>) =>
  touchedCases(changes, [aCase(some)]).flatMap((one) => one.touches);

describe('An open case', () => {
  it('is touched when it was sent to a mailbox that changes or goes', () => {
    expect(touches([changed, removed], { sentTo: ['psykiatrin', 'lab', 'iva'] })).toEqual([
      { kind: 'sentBefore', units: ['Psykiatrin', 'Labbet'] },
    ]);
  });

  it('is touched when it was sent out before a recipient came, until it is sent there', () => {
    expect(touches([added], {})).toEqual([{ kind: 'lacksRecipient', names: ['Kultur och skola'] }]);
    expect(touches([added], { sentTo: ['kultur-och-skola'] })).toEqual([]);
    expect(touches([added], { status: 'assessed' })).toEqual([]);
  });

  it('is touched by rows that come and go while it waits for its basis (SN-17)', () => {
    const basis = [
      { kind: 'lacksRow', labels: ['Lånad?'] },
      { kind: 'asksGoneRow', labels: ['Såld?'] },
    ];
    expect(touches([came, went], { status: 'collectingBasis' })).toEqual(basis);
    expect(touches([came, went], { status: 'received' })).toEqual(basis);
    expect(touches([came, went], {})).toEqual([]);
  });

  it('is not touched by what it has nothing to do with', () => {
    expect(touchedCases([changed, renamed], [aCase({ sentTo: ['iva'] })])).toEqual([]);
  });

  it('is looked for among the units that change or come', () => {
    expect(unitsTouched([changed, added, renamed, came])).toEqual([
      'psykiatrin',
      'kultur-och-skola',
    ]);
  });
});

describe('An accepted change of the directory', () => {
  const steeredBy = { number: 'RH-15405', edition: '2' };

  it('is an event of its unit (SN-31)', () => {
    expect(
      [changed, removed, added, renamed, came].map((one) => unitChangeOf(one, steeredBy)),
    ).toEqual([
      {
        unitKey: 'psykiatrin',
        event: { type: 'unitSteered', payload: { mailbox: 'b@prov.example', steeredBy } },
      },
      { unitKey: 'lab', event: { type: 'unitSteered', payload: { mailbox: null, steeredBy } } },
      {
        unitKey: 'kultur-och-skola',
        event: {
          type: 'unitAdded',
          payload: { name: 'Kultur och skola', mailbox: 'k@prov.example', steeredBy },
        },
      },
      {
        unitKey: 'lab',
        event: { type: 'unitSteered', payload: { name: 'Laboratoriet', steeredBy } },
      },
      undefined,
    ]);
  });

  it('names a unit that comes by a key of plain letters', () => {
    expect(unitKeyOf('Ambulans, diagnostik & hälsa')).toBe('ambulans-diagnostik-halsa');
    expect(unitKeyOf('Ö'.repeat(30) + ' ' + 'å'.repeat(30))).toMatch(/^[a-z0-9-]{1,40}$/);
  });
});
