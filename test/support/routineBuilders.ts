import type { BasisQuestion } from '../../src/domain/basis/basisForm';
import type { RoutineReading } from '../../src/domain/documents/reading/routineReading';
import type { ConfigurationInUse } from '../../src/domain/routine/compareConfiguration';
import { theParties } from './basisBuilders';
import { aUnit } from './builders';
import { aReading } from './documentBuilders';

/** A routine that steers, as an invented region prints it, and the settings that follow it; a test changes one thing. */

const question = (key: string, party: string, printed: string): BasisQuestion => ({
  ...{ key, party, printed, row: 'B1-02', kind: 'search' },
  question: `${printed.replace(/\?$/, '')}, enligt rutinen?`,
});

export const theAsked: readonly BasisQuestion[] = [
  question('contracts', 'procurement', 'Finns produkten på avtal?'),
  question('customers', 'logistics', 'Vem har köpt den?'),
  question('systems', 'mt-safety', 'Finns den i inventariet?'),
];

const administration = (key: string, name: string, mailbox: string) => ({
  ...{ key, name, mailbox, kind: 'administration' as const },
});

export const theDirectory = [
  administration('sjukhuset', 'Sjukhuset', 'sjukhuset@prov.example'),
  administration('psykiatrin', 'Psykiatrin', 'psykiatrin@prov.example'),
  aUnit(),
];

export const inUse = (changes: Partial<ConfigurationInUse> = {}): ConfigurationInUse => ({
  units: theDirectory,
  rules: { basis: { parties: theParties, questions: theAsked }, addresses: {} },
  ownAddresses: ['fsn@prov.example'],
  ...changes,
});

export const theMailboxes = [
  'Sjukhuset: sjukhuset@prov.example',
  'Psykiatrin: psykiatrin@prov.example',
];
export const theRows = [
  'Används för varje meddelande.',
  '• Finns produkten på avtal?',
  '• Vem har köpt den?',
  '• Finns den i inventariet?',
];

interface Printed {
  readonly mailboxes?: readonly string[];
  readonly rows?: readonly string[];
  readonly sendsOut?: string;
  readonly intake?: string;
  readonly more?: RoutineReading['sections'];
}

/** The text of the routine; by itself it says what the settings say. */
export const aRoutine = ({
  mailboxes = theMailboxes,
  rows = theRows,
  sendsOut = 'MT-säkerhetssamordnaren skickar ut meddelandet till avdelningscheferna.',
  intake = 'fsn@prov.example',
  more = [],
}: Printed = {}): RoutineReading =>
  aReading({
    documentNumber: 'RH-15405',
    sections: [
      { heading: 'Mottagande', level: 1, text: `Alla meddelanden skickas till ${intake}.` },
      { heading: 'Utskick', level: 1, text: sendsOut },
      { heading: 'Funktionsbrevlådor', level: 1, text: mailboxes.join('\n') },
      ...more,
    ],
    appendices: rows.length === 0 ? [] : [{ number: 1, title: 'Mailmall', text: rows.join('\n') }],
  });
