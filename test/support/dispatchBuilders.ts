import type { DispatchLetterTools } from '../../bot/letters/dispatchLetterTools';
import type { Handled } from '../../src/domain/dispatches/answers';
import type { Dispatch, DispatchContent, Reminder } from '../../src/domain/dispatches/dispatch';
import type { HandlingForm } from '../../src/domain/dispatches/handlingForm';
import { aContent, aDispatch, answered, aPostedDispatch, aUnitWithout } from './builders';

/** A notice that asks all it can: several actions, lots one by one, and about patients. */
export const anExactingContent = (changes: Partial<DispatchContent> = {}): DispatchContent =>
  aContent({ lots: ['A1', 'A2'], asksAboutPatients: true, ...changes });

export const aForm = (changes: Partial<HandlingForm> = {}): HandlingForm => ({
  asOf: aDispatch().queuedAt,
  items: 3,
  done: [0, 1],
  reason: '',
  patientReason: '',
  comment: '',
  ...changes,
});

export const aReport = (changes: Partial<Handled> = {}): Handled => ({
  ...answered(),
  items: 3,
  comment: 'Märkta.',
  ...changes,
});

export const aReminder = (changes: Partial<Reminder> = {}): Reminder => ({
  number: 1,
  at: '2026-03-24T07:30:00.000Z',
  on: '2026-03-24',
  mailedTo: [],
  copiedTo: [],
  ...changes,
});

/** A private provider, reached by mail. */
export const aProvider = aUnitWithout(['channel', 'head', 'substitute'], {
  key: 'strandkliniken',
  name: 'Strandkliniken',
  kind: 'provider',
  mailbox: 'sakerhet@strand.example',
});

export const aProviderDispatch = (changes: Partial<Dispatch> = {}): Dispatch =>
  aDispatch({
    key: 'FSN-2026-0001/strandkliniken',
    unit: aProvider,
    delivery: { state: 'mailed', to: 'sakerhet@strand.example', at: '2026-03-23T09:00:00.000Z' },
    ...changes,
  });

/** A service with own handling (SN-47). */
export const anOwnHandlingUnit = aUnitWithout(['channel', 'head', 'substitute'], {
  key: 'klinisk-kemi',
  name: 'Klinisk kemi',
  mailbox: 'kemi@prov.example',
  ownHandling: true,
});

export const anOwnHandlingDispatch = (changes: Partial<Dispatch> = {}): Dispatch =>
  aDispatch({
    key: 'FSN-2026-0001/klinisk-kemi',
    unit: anOwnHandlingUnit,
    mode: 'ownHandling',
    delivery: { state: 'mailed', to: 'kemi@prov.example', at: '2026-03-23T09:00:00.000Z' },
    ...changes,
  });

/** A dispatch in each state that its card shows differently. */
export const everyState: readonly (readonly [string, Dispatch])[] = [
  ['queued', aDispatch()],
  ['posted', aPostedDispatch()],
  ['received', aPostedDispatch({ received: answered() })],
  ['begun', aPostedDispatch({ received: answered(), begun: answered() })],
  [
    'in need of help',
    aPostedDispatch({
      received: answered(),
      help: { ...answered(), question: 'Vilka pumpar gäller det?' },
    }),
  ],
  ['not affected', aPostedDispatch({ received: answered(), notAffected: answered() })],
  ['handled', aPostedDispatch({ received: answered(), handled: aReport() })],
  [
    'withdrawn',
    aPostedDispatch({ withdrawn: { at: '2026-03-25T10:00:00.000Z', reason: 'Fel produkt.' } }),
  ],
  [
    'superseded',
    aPostedDispatch({ superseded: { at: '2026-03-25T10:00:00.000Z', by: 'FSN-2026-0002' } }),
  ],
  [
    'corrected',
    aPostedDispatch({
      corrected: { at: '2026-03-25T10:00:00.000Z', what: 'Serienumren gäller 1000–1999.' },
    }),
  ],
  ['for information', aPostedDispatch({ mode: 'information' })],
  ['own handling', aPostedDispatch({ mode: 'ownHandling' })],
  [
    'closed by own handling',
    aPostedDispatch({ mode: 'ownHandling', closingNote: { ...answered(), note: 'Utbytt.' } }),
  ],
];

/** What letters about a dispatch need, with links that show what they stand for. */
export const theLetterTools: DispatchLetterTools = {
  language: 'sv',
  region: 'Region Prov',
  mailbox: 'fsn@prov.example',
  linkTo: ({ key, linkAnswers }) => ({
    url: `https://svar.prov.example/${key}/${linkAnswers}`,
    until: '2026-04-29',
  }),
  casePage: (key) => `https://prov.example/sakerhet#${key}`,
  receiptsPage: 'https://prov.example/mina',
};
