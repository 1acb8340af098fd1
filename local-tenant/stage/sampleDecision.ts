import type { Stage } from './stage';
import { visitorsOf } from './visitor';

const today = (): string => new Date().toISOString().slice(0, 10);

const statement = (year: string) => ({
  title: 'Yttrande över granskning av egentillverkade medicintekniska produkter',
  diaryNumber: `RS-LED${year}-0412`,
  documentNumber: 2,
  proposal: 'Yttrandet godkänns och överlämnas till revisorerna.',
  matter: [
    'Revisorerna i Region Norrviken har granskat hur regionen har ordning på de medicintekniska produkter som tillverkas i den egna verksamheten. De bedömer att styrningen är god, men att dokumentationen skiljer sig mellan verksamheterna.',
    'Lokala samverkansgruppen för medicintekniska produkter har berett ett yttrande. Där åtar sig regionen att samla dokumentationen i ett register och att lämna uppgifterna till tillsynsmyndigheten under hösten.',
  ].join('\n\n'),
  economicConsequences:
    'Registret ryms inom beslutad ram. Beslutet medför inga andra ekonomiska konsekvenser.',
  basis: ['Tjänsteutlåtande', 'Yttrande till revisorerna', 'Granskningsrapport'],
  recipients: [
    { name: 'Revisionen', mail: 'revisionen@norrviken.example' },
    { name: 'Medicinsk teknik' },
    { name: 'Akten', isFile: true },
  ],
  official: { name: 'Karin Lindqvist', unit: 'Hälso- och sjukvård' },
  statedOn: today(),
  path: ['Regionstyrelsens arbetsutskott', 'Regionstyrelsen'],
});

/** Prepares a statement and records the decision on it as people do, so that there is one to open. */
export async function recordSampleDecision(stage: Stage): Promise<void> {
  const visitors = visitorsOf(stage);
  const command = async (persona: string, path: string, body: object): Promise<string> => {
    const answer = await visitors.command(persona, path, body);
    if (answer.status !== 200)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return String((answer.body as { readonly key?: string }).key);
  };
  const key = await command('coordinator', 'decisions', {
    body: 'RS',
    content: statement(today().slice(2, 4)),
  });
  await command('registrar', `decisions/${key}/recordDecision`, {
    outcome: 'carried',
    decision: '',
    proposition:
      'Ordförande Olle Wikström (C) ställer förvaltningens förslag under proposition och finner att det bifalls.',
    meetingDay: today(),
    attendance: [
      'Olle Wikström (C), ordförande',
      'Stina Lövgren (S)',
      'Petra Sand, regiondirektör',
    ],
    adjusters: ['Stina Lövgren (S)'],
    reservations: [],
  });
}
