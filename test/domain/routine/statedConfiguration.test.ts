import { statedConfiguration } from '../../../src/domain/routine/statedConfiguration';
import { aRoutine } from '../../support/routineBuilders';

const section = (text: string, heading = 'Samordning') => ({ heading, level: 2, text });

describe('What a routine says of the configuration', () => {
  it('is the function mailboxes with their sections, and addresses in running text apart (SN-31)', () => {
    const { mailboxes, unnamed } = statedConfiguration(aRoutine());
    expect(mailboxes).toEqual([
      { name: 'Sjukhuset', address: 'sjukhuset@prov.example', section: 'Funktionsbrevlådor' },
      { name: 'Psykiatrin', address: 'psykiatrin@prov.example', section: 'Funktionsbrevlådor' },
    ]);
    expect(unnamed).toEqual([{ address: 'fsn@prov.example', section: 'Mottagande' }]);
  });

  it('tells a mailbox once, and not again without its name', () => {
    const { mailboxes, unnamed } = statedConfiguration(
      aRoutine({
        mailboxes: ['Sjukhuset: sjukhuset@prov.example', 'sjukhuset:  Sjukhuset@prov.example'],
        more: [
          section('Allt skickas till sjukhuset@prov.example samma dag, och till x@y.example.'),
        ],
      }),
    );
    expect(mailboxes).toHaveLength(1);
    expect(unnamed.map(({ address }) => address)).toEqual(['fsn@prov.example', 'x@y.example']);
  });

  it('leaves out what stands among references and what was changed', () => {
    const { mailboxes } = statedConfiguration(
      aRoutine({ mailboxes: [], more: [section('Myndigheten: post@land.example', 'Referenser')] }),
    );
    expect(mailboxes).toEqual([]);
  });

  it('is the rows of Bilaga 1 in their order, without what is built in (B1-01, B1-08 … B1-12)', () => {
    const { rows, form, formTitle } = statedConfiguration(
      aRoutine({
        rows: [
          'Aktuellt säkerhetsmeddelande:',
          '• Sökning i avtal',
          'Inköp och upphandling',
          'Träff ☐',
          '• Vill avsändaren ha svar på att det har kommit?',
          'Vem svarar?',
          '• Vem har köpt den?',
        ],
      }),
    );
    expect(rows).toEqual([
      { label: 'Sökning i avtal', details: ['Inköp och upphandling', 'Träff ☐'] },
      { label: 'Vem har köpt den?', details: [] },
    ]);
    expect([form, formTitle]).toEqual(['clear', 'Bilaga 1 Mailmall']);
  });

  it('is unclear where rows are not marked as rows, and missing without a form', () => {
    const unmarked = ['Svara här.', 'Finns den på avtal?', 'Ja', 'Vem har köpt den?'];
    expect(statedConfiguration(aRoutine({ rows: unmarked }))).toMatchObject({
      form: 'unclear',
      rows: [{ label: 'Finns den på avtal?', details: ['Ja'] }, { label: 'Vem har köpt den?' }],
    });
    expect(statedConfiguration(aRoutine({ rows: [] })).form).toBe('missing');
    expect(statedConfiguration(aRoutine({ rows: ['Ingen fråga.'] })).form).toBe('missing');
  });

  it('is the roles by what they do, as names in a list (SN-21, SN-24, SN-41, SN-60)', () => {
    const more = [
      section(
        'Medicinsk teknik bedömer varje meddelande. Avdelningschefen bekräftar att det är mottaget.',
      ),
      section('I allvarliga fall kan även chefläkaren kontaktas. Samordnaren för en översikt.'),
      section('Inköp och Lager svarar på frågorna i bilaga 1.\nDen som läser bedömer själv.'),
      section('MT-säkerhetssamordnaren skickar ut påminnelser.'),
    ];
    const told = statedConfiguration(aRoutine({ more })).roles;
    expect(told.map(({ duty, name }) => `${duty}: ${name}`)).toEqual([
      'sendsOut: MT-säkerhetssamordnare',
      'assesses: Medicinsk teknik',
      'answers: Avdelningschef',
      'isTold: Chefläkare',
      'hasOverview: Samordnare',
      'answersQuestions: Inköp och Lager',
    ]);
  });

  it('is no role where a whole sentence stands before the verb', () => {
    const long = 'Ett två tre fyra fem sex sju åtta nio tio skickar ut meddelandet.';
    expect(statedConfiguration(aRoutine({ sendsOut: long })).roles).toEqual([]);
  });
});
