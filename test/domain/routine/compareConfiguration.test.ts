import { compareConfiguration } from '../../../src/domain/routine/compareConfiguration';
import { statedConfiguration } from '../../../src/domain/routine/statedConfiguration';
import { aUnit } from '../../support/builders';
import {
  aRoutine,
  inUse,
  theAsked,
  theDirectory,
  theMailboxes,
  theRows,
} from '../../support/routineBuilders';

type Printed = Parameters<typeof aRoutine>[0];
type InUse = Parameters<typeof inUse>[0];

const from = (printed: Printed, before: Printed | undefined = {}, used: InUse = {}) =>
  compareConfiguration(
    statedConfiguration(aRoutine(printed)),
    statedConfiguration(aRoutine(before)),
    inUse(used),
  );
const changesOf = (printed: Printed, before?: Printed, used?: InUse) =>
  from(printed, before, used).changes;

describe('An edition of the routine', () => {
  it('changes nothing when it says what the settings say', () => {
    expect(from({})).toEqual({ changes: [], doubts: [] });
    expect(compareConfiguration(statedConfiguration(aRoutine()), undefined, inUse())).toEqual({
      changes: [],
      doubts: [],
    });
  });

  it('changes a mailbox, of a unit named just so, for certain (SN-32 … SN-37)', () => {
    expect(
      changesOf({ mailboxes: [theMailboxes[0] ?? '', 'PSYKIATRIN:  psyk@prov.example'] }),
    ).toEqual([
      {
        kind: 'mailboxChanged',
        unitKey: 'psykiatrin',
        unitName: 'Psykiatrin',
        statedName: 'PSYKIATRIN',
        from: 'psykiatrin@prov.example',
        to: 'psyk@prov.example',
        section: 'Funktionsbrevlådor',
        isSure: true,
      },
    ]);
  });

  it('is not certain of a unit whose name is only a part of what it writes', () => {
    const mailboxes = [theMailboxes[0] ?? '', 'Psykiatrin Norr: psyk@prov.example'];
    expect(changesOf({ mailboxes })).toMatchObject([
      { kind: 'mailboxChanged', unitKey: 'psykiatrin', isSure: false },
    ]);
  });

  it('gives a mailbox to a unit that had none', () => {
    const units = [
      ...theDirectory,
      { key: 'skola', name: 'Skolan', kind: 'administration' as const },
    ];
    const mailboxes = [...theMailboxes, 'Skolan: skolan@prov.example'];
    const [change] = changesOf({ mailboxes }, {}, { units });
    expect(change).toMatchObject({
      kind: 'mailboxChanged',
      unitKey: 'skola',
      to: 'skolan@prov.example',
    });
    expect(change).not.toHaveProperty('from');
  });

  it('adds a mailbox of a unit the directory does not know', () => {
    const mailboxes = [...theMailboxes, 'Kultur och skola: kultur@prov.example'];
    expect(changesOf({ mailboxes })).toEqual([
      {
        kind: 'mailboxAdded',
        name: 'Kultur och skola',
        address: 'kultur@prov.example',
        section: 'Funktionsbrevlådor',
        isSure: true,
      },
    ]);
  });

  it('is not certain that a unit is new when another one went: it may be a new name', () => {
    const mailboxes = [theMailboxes[0] ?? '', 'Vuxenvården: vuxen@prov.example'];
    expect(changesOf({ mailboxes })).toMatchObject([
      { kind: 'mailboxAdded', name: 'Vuxenvården', isSure: false },
      { kind: 'mailboxRemoved', unitKey: 'psykiatrin', from: 'psykiatrin@prov.example' },
    ]);
  });

  it('renames a unit that keeps its address, which a person has to look at', () => {
    const mailboxes = [theMailboxes[0] ?? '', 'Vuxenvården: psykiatrin@prov.example'];
    expect(changesOf({ mailboxes })).toMatchObject([
      { kind: 'unitRenamed', unitKey: 'psykiatrin', to: 'Vuxenvården', isSure: false },
    ]);
  });

  it('takes a mailbox away that the edition before named, and none that was never printed', () => {
    expect(changesOf({ mailboxes: theMailboxes.slice(0, 1) })).toMatchObject([
      { kind: 'mailboxRemoved', unitKey: 'psykiatrin', isSure: true },
    ]);
    const some = { mailboxes: theMailboxes.slice(0, 1) };
    expect(changesOf(some, some)).toEqual([]);
  });

  it('leaves to people what it tells twice, what may be several, and whose address it does not say', () => {
    const units = [
      ...theDirectory,
      aUnit({ key: 'vc-norr', name: 'Vården Norr', mailbox: 'norr@prov.example' }),
      aUnit({ key: 'vc-syd', name: 'Vården Syd', mailbox: 'syd@prov.example' }),
      { key: 'skola', name: 'Skolan', kind: 'administration' as const },
    ];
    const mailboxes = [
      ...theMailboxes,
      'Psykiatrin: psyk2@prov.example',
      'Vården: vard@prov.example',
    ];
    const more = [
      { heading: 'Samordning', level: 2, text: 'Skriv också till okand@prov.example i tid.' },
    ];
    expect(from({ mailboxes, more }, {}, { units })).toMatchObject({
      changes: [],
      doubts: [
        { kind: 'addressOfNobody', address: 'okand@prov.example', section: 'Samordning' },
        { kind: 'mailboxTwice', name: 'Psykiatrin' },
        { kind: 'mailboxAmbiguous', name: 'Vården', units: ['Vården Norr', 'Vården Syd'] },
        { kind: 'unitWithoutMailbox', unit: 'Skolan' },
      ],
    });
  });

  it('does not say which of two units of one name it means', () => {
    const units = [...theDirectory, aUnit({ key: 'psyk-2', name: 'Psykiatrin' })];
    const mailboxes = [theMailboxes[0] ?? '', 'Psykiatrin: ny@prov.example'];
    expect(from({ mailboxes }, {}, { units })).toMatchObject({
      changes: [],
      doubts: [{ kind: 'mailboxAmbiguous', units: ['Psykiatrin', 'Psykiatrin'] }],
    });
  });

  it('names another way in, which Region-IT sets up (SN-01)', () => {
    expect(changesOf({ intake: 'ny-fsn@prov.example' })).toEqual([
      {
        kind: 'intakeChanged',
        from: 'fsn@prov.example',
        to: 'ny-fsn@prov.example',
        section: 'Mottagande',
        isSure: false,
      },
    ]);
    expect(changesOf({ intake: 'samordnaren' })).toMatchObject([{ kind: 'intakeChanged' }]);
  });

  it('calls a role by another name (SN-21)', () => {
    expect(changesOf({ sendsOut: 'MT-koordinatorn skickar ut meddelandet.' })).toEqual([
      {
        kind: 'roleRenamed',
        duty: 'sendsOut',
        from: 'MT-säkerhetssamordnare',
        to: 'MT-koordinator',
        section: 'Utskick',
        isSure: true,
      },
    ]);
  });

  it('is unclear about a role that it names twice or no more', () => {
    const two = 'MT-koordinatorn skickar ut det.\nJouren skickar ut det.';
    expect(from({ sendsOut: two }).doubts).toEqual([
      { kind: 'roleUnclear', duty: 'sendsOut', names: ['MT-koordinator', 'Jouren'] },
    ]);
    expect(from({ sendsOut: '' }).doubts).toEqual([
      { kind: 'roleMissing', duty: 'sendsOut', before: 'MT-säkerhetssamordnare' },
    ]);
  });
});

describe('Bilaga 1 of an edition', () => {
  const rowsWith = (...rows: readonly string[]) => ({ rows: [...theRows, ...rows] });

  it('adds a row behind the one before it, with the party it names (B1-02 … B1-07)', () => {
    const printed = rowsWith('• Finns den i närförråd?', 'Logistikservice', 'Träff ☐');
    expect(changesOf(printed)).toEqual([
      {
        kind: 'rowAdded',
        label: 'Finns den i närförråd?',
        isSearch: true,
        party: 'logistics',
        after: 'systems',
        section: 'Bilaga 1 Mailmall',
        isSure: true,
      },
    ]);
  });

  it('does not say who answers a row when it names nobody the product knows, or two', () => {
    const [strange] = changesOf(rowsWith('• Är den lånad ut?', 'RGS'));
    expect(strange).not.toHaveProperty('party');
    const [two] = changesOf(rowsWith('• Är den lånad ut?', 'Logistikservice', 'MT säk'));
    expect(two).not.toHaveProperty('party');
    const [part] = changesOf(rowsWith('• Är den lånad ut?', 'Inköp'));
    expect(part).toHaveProperty('party', 'procurement');
  });

  it('takes a row away, moves rows, and adds one before the first', () => {
    const [, ...rest] = theRows;
    expect(changesOf({ rows: rest.slice(0, 2) })).toMatchObject([
      { kind: 'rowRemoved', question: 'systems', label: 'Finns den i inventariet?' },
    ]);
    expect(changesOf({ rows: [...rest].reverse() })).toMatchObject([
      { kind: 'rowsMoved', questions: ['systems', 'customers', 'contracts'] },
    ]);
    const [first] = changesOf({ rows: ['• Är larmet känt sedan tidigare?', ...rest] });
    expect(first).not.toHaveProperty('after');
  });

  it('words a row anew, which a person has to look at', () => {
    const [a, b, , d] = theRows;
    expect(changesOf({ rows: [a ?? '', b ?? '', '• Vem har köpt produkten?', d ?? ''] })).toEqual([
      {
        kind: 'rowRenamed',
        question: 'customers',
        from: 'Vem har köpt den?',
        to: 'Vem har köpt produkten?',
        section: 'Bilaga 1 Mailmall',
        isSure: false,
      },
    ]);
  });

  it('takes nothing away when it is not there, and says when its rows are guessed', () => {
    expect(from({ rows: [] })).toEqual({ changes: [], doubts: [{ kind: 'formMissing' }] });
    const unmarked = theRows.map((row) => row.replace('• ', ''));
    expect(from({ rows: unmarked }).doubts).toMatchObject([{ kind: 'rowsUnclear' }]);
    const basis = { parties: [], questions: [] };
    expect(from({ rows: [] }, {}, { rules: { basis, addresses: {} } }).doubts).toEqual([]);
  });

  it('does not miss a question that was never printed, nor one that comes from the text (SN-15)', () => {
    const { parties } = inUse().rules.basis;
    const asked = {
      key: 'x',
      party: 'logistics',
      kind: 'text' as const,
      question: 'Är den lånad?',
    };
    const questions = [
      ...theAsked,
      { ...asked, row: 'B1-04' },
      { ...asked, key: 'y', row: 'SN-15' },
    ];
    const used = { rules: { basis: { parties, questions }, addresses: {} } };
    expect(from({}, {}, used)).toEqual({
      changes: [],
      doubts: [{ kind: 'rowNotPrinted', label: 'Är den lånad?' }],
    });
    expect(changesOf({}, rowsWith('• Är den lånad?'), used)).toMatchObject([
      { kind: 'rowRemoved', question: 'x' },
    ]);
  });
});
