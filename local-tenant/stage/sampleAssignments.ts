import type { Stage } from './stage';
import { visitorsOf } from './visitor';

const dayAfter = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const register = (comesFrom: string) => ({
  ...{ groupKey: 'lsg-mtp', lagKey: 'lag-tillverkning' },
  title: 'Gemensamt register över egentillverkade produkter',
  kind: 'manufacturing',
  purpose:
    'Flera verksamheter i Region Norrviken tillverkar egna medicintekniska produkter eller ändrar köpta. Uppgifterna om dem finns i dag på olika ställen, och ingen kan visa hela listan.\n\nSjukvårdsregionen har bett varje region att kunna redovisa vilka produkter det gäller.',
  task: 'Kartlägg vilka verksamheter som tillverkar, och vad.\n\nFöreslå vilka uppgifter ett gemensamt register ska ha, vem som för det och hur det hålls aktuellt.\n\nStöd verksamheterna så att varje produkt får en namngiven ansvarig.',
  delimitation: 'Programvara som utvecklas i egen regi ingår inte. Den tas i ett eget uppdrag.',
  expectedResult:
    'En lista över verksamheter och produkter, ett förslag till register och en kort vägledning för den som tillverkar.',
  responsibleId: '',
  participantIds: [],
  reporting: { kind: 'every', days: 60 },
  finalReportOn: dayAfter(180),
  comesFrom,
});

const introduction = {
  ...{ groupKey: 'lsg-mtp', lagKey: 'lag-inforande' },
  title: 'Checklista för ordnat införande av nya produkter',
  kind: 'guidance',
  purpose:
    'När en ny produkt tas i bruk glöms utbildning och underhåll ibland bort tills något händer. En kort checklista kan hjälpa den som inför produkten att fråga i tid.',
  task: 'Ta fram en checklista på högst två sidor. Pröva den på två införanden och rätta den efter det ni lär er.',
  delimitation: '',
  expectedResult: 'En prövad checklista som gruppen kan föreslå som vägledning.',
  responsibleId: '',
  participantIds: [],
  reporting: { kind: 'on', days: [dayAfter(45)] },
  finalReportOn: dayAfter(120),
};

/** Gives two assignments as people do: one is under way with a report and its questions, one has just been given. */
export async function giveSampleAssignments(stage: Stage, caseKey: string): Promise<void> {
  const visitors = visitorsOf(stage);
  const command = async (path: string, body: object = {}, persona = 'coordinator') => {
    const answer = await visitors.command(persona, `assignments${path}`, body);
    if (answer.status !== 200)
      throw new Error(`assignments${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { readonly key?: string };
  };
  const { key } = await command('', register(`case/${caseKey}`));
  await command(`/${key}/giveAssignment`);
  await command(`/${key}/acceptAssignment`, { edition: 1 }, 'engineer');
  await command(
    `/${key}/giveReport`,
    {
      isFinal: false,
      done: 'Vi har frågat alla verksamheter. Fem tillverkar själva och tre ändrar köpta produkter.',
      left: 'Förslag till vilka uppgifter registret ska ha, och vem som för det.',
      risks: 'Två verksamheter saknar en namngiven ansvarig för sina produkter.',
      questions: [
        'Ska produkter som bara används i forskning vara med i registret?',
        'Vem bekostar den tid som verksamheterna lägger på dokumentationen?',
      ],
    },
    'engineer',
  );
  await command(`/${key}/answerQuestion`, {
    question: 1,
    text: 'Ja, om de används på patienter. Markera dem så att de kan räknas för sig.',
  });
  await command(`/${key}/giveFeedback`, {
    report: 1,
    text: 'Bra att alla verksamheter är tillfrågade. Ta med de två som saknar ansvarig i nästa rapport.',
  });
  const next = await command('', introduction);
  await command(`/${next.key}/giveAssignment`);
}
