import type { Stage } from './stage';
import { type Visitors, visitorsOf } from './visitor';

const today = (): string => new Date().toISOString().slice(0, 10);
const year = today().slice(0, 4);
const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const facts = {
  title: 'Granskning av medicintekniska produkter som tillverkas i regionen',
  auditors: 'Revisorerna i Region Norrviken',
  purpose:
    'Att bedöma om regionstyrelsens styrning och kontroll räcker för att reglerna om medicintekniska produkter ska följas.',
  judgement:
    'Styrningen är i stort sett tillräcklig. Det som brister är hur egentillverkade produkter dokumenteras och hur anmälningar till myndigheter går att följa.',
  diaryNumber: `RS-LED${year.slice(2)}-0412`,
  reportedOn: daysAgo(60),
  answerBy: today(),
};

interface Planned {
  readonly kind: 'recommendation' | 'commitment';
  readonly heading: string;
  readonly text: string;
  readonly answer: string;
  readonly what: string;
  readonly owner: string;
  readonly due: object;
  readonly dependsOn: readonly number[];
  readonly document: string;
}

const planned: readonly Planned[] = [
  {
    kind: 'recommendation',
    heading: 'Samla rutiner och dokumentation för egentillverkade produkter',
    text: 'Se till att varje egentillverkad produkt har den dokumentation som föreskrifterna kräver, och att det finns en rutin för hur den hålls aktuell.',
    answer:
      'Styrelsen instämmer. Egentillverkningen skrivs in i det ledningssystem för medicinsk teknik som redan används, så att medarbetarna har ett ställe att leta på.',
    what: 'Skriva in egentillverkning i ledningssystemet för medicinsk teknik',
    owner: 'engineer',
    due: { kind: 'quarter', quarter: `${year}-Q3` },
    dependsOn: [],
    document: 'RH-15405',
  },
  {
    kind: 'recommendation',
    heading: 'Lämna uppgifter om egentillverkade produkter till IVO',
    text: 'Se till att tillsynsmyndigheten får de uppgifter om egentillverkade produkter som den ska ha.',
    answer: 'Uppgifterna lämnas när ledningssystemet är kompletterat.',
    what: 'Sammanställa och lämna uppgifterna till IVO',
    owner: 'operations-head',
    due: { kind: 'quarter', quarter: `${year}-Q4` },
    dependsOn: [1],
    document: '',
  },
  {
    kind: 'recommendation',
    heading: 'Diarieför anmälningar till myndigheter',
    text: 'Inför en rutin så att varje anmälan till en myndighet får ett diarienummer.',
    answer: 'Rutinen för diarieföring ses över tillsammans med registraturen.',
    what: 'Se över hur anmälningar diarieförs på medicinsk teknik',
    owner: 'registrar',
    due: { kind: 'none' },
    dependsOn: [],
    document: '',
  },
  {
    kind: 'recommendation',
    heading: 'Visa i avvikelsesystemet vad som är anmält',
    text: 'Se över hur det registreras i avvikelsesystemet att en händelse har anmälts till en myndighet.',
    answer: 'Ledningssystemet kompletteras med hur avvikelsesystemet ska användas för detta.',
    what: 'Beskriva i ledningssystemet hur anmälda händelser märks i avvikelsesystemet',
    owner: 'engineer',
    due: { kind: 'none' },
    dependsOn: [1],
    document: '',
  },
  {
    kind: 'commitment',
    heading: 'Förtydliga vårdvalets regelbok om anmälningar',
    text: 'Regelboken för vårdcentraler ska säga vem som anmäler till Läkemedelsverket, både för regiondrivna och för privata vårdcentraler.',
    answer: 'Görs när regelboken revideras inför nästa år.',
    what: 'Lägga in anmälningar i revideringen av regelboken inför nästa år',
    owner: 'head-vardcentral',
    due: { kind: 'day', day: `${year}-12-31` },
    dependsOn: [],
    document: '',
  },
];

const observations = [
  'Revisorerna föreslår att verksamheterna delar erfarenheter av egentillverkning oftare.',
  'Revisorerna ser gärna att utbildning i regelverket erbjuds varje år.',
];

const evidence =
  'Checklista för diarieföring av anmälningar\r\n1. Anmälan görs hos myndigheten.\r\n2. Kvittensen skickas till registraturen samma dag.\r\n3. Diarienumret skrivs in i registret över anmälningar.\r\n';

const notifications = [
  {
    authority: 'LV',
    what: 'Olycka med infusionspump: larmet uteblev, ingen skadades allvarligt.',
    notifiedOn: daysAgo(30),
    diaryNumber: `RS-LED${year.slice(2)}-0533`,
    deviationNumber: `AVV-${year}-2041`,
    action: '',
  },
  {
    authority: 'IVO',
    what: 'Uppgift om en egentillverkad fixtur som togs ur bruk efter en händelse.',
    notifiedOn: daysAgo(12),
    diaryNumber: '',
    deviationNumber: `AVV-${year}-2107`,
    action: 'second',
  },
];

/** Keeps a copy of a text file with an audit, as the page does. */
async function keepCopy(
  stage: Stage,
  visitors: Visitors,
  key: string,
  persona: string,
): Promise<object> {
  const name = 'Checklista för diarieföring.txt';
  const answer = await fetch(
    `${stage.serviceUrl}/api/audits/${key}/evidence?name=${encodeURIComponent(name)}`,
    {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${await visitors.token(persona)}`,
        'Content-Type': 'application/octet-stream',
      },
      body: evidence,
    },
  );
  if (!answer.ok) throw new Error(`The copy was not kept: ${answer.status}`);
  return (await answer.json()) as object;
}

/**
 * Takes in an audit with its recommendations, actions and register as people do, so that there is one to open. Its reply
 * is approved by the decision of the sample.
 */
export async function followSampleAudit(stage: Stage): Promise<void> {
  const visitors = visitorsOf(stage);
  const idOf = (persona: string): string =>
    stage.directory.people.find((one) => one.persona === persona)?.id ?? '';
  const command = async (path: string, body: object, persona = 'coordinator') => {
    const answer = await visitors.command(persona, `audits${path}`, body);
    if (answer.status !== 200)
      throw new Error(`audits${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { readonly key?: string };
  };
  const { key = '' } = await command('', facts);
  for (const [index, one] of planned.entries()) {
    const { kind, heading, text, answer, what, owner, due, dependsOn, document } = one;
    await command(`/${key}/addRecommendation`, { kind, heading, text });
    await command(`/${key}/answerRecommendation`, { number: index + 1, answer });
    const plan = { what, ownerId: idOf(owner), due, dependsOn, document };
    await command(`/${key}/planAction`, { recommendation: index + 1, ...plan });
  }
  for (const text of observations) await command(`/${key}/keepObservation`, { text });
  await command(`/${key}/startAction`, { action: 1 }, 'engineer');
  await command(`/${key}/reviseDue`, {
    action: 1,
    due: { kind: 'quarter', quarter: `${year}-Q4` },
    reason: 'Ledningssystemet byter plattform under sommaren, och texterna kan inte ändras då.',
    agreedBy: 'Petra Sand, regiondirektör',
  });
  const file = await keepCopy(stage, visitors, key, 'registrar');
  await command(
    `/${key}/addEvidence`,
    { action: 3, note: 'Checklistan används sedan i maj.', what: { file } },
    'registrar',
  );
  await command(
    `/${key}/reportDone`,
    { action: 3, note: 'Checklistan är införd, och registraturen får kvittensen samma dag.' },
    'registrar',
  );
  await command(`/${key}/approveReply`, { decision: `decision/RS-${year}-1` });
  for (const { action, ...rest } of notifications)
    await command('/notifications/register', {
      ...rest,
      action: action === 'second' ? `${key}.2` : '',
    });
}
