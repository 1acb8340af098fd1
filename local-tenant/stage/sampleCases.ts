import type { Stage } from './stage';
import { visitorsOf } from './visitor';

const inOperation = {
  groupKey: 'lsg-mtp',
  title: 'Gemensam rutin för lånade infusionspumpar',
  sender: 'Cecilia Åkesson, Vårdcentralen Lövsta',
  description:
    'Vårdcentralerna lånar infusionspumpar av sjukhuset utan att det framgår vem som ansvarar för underhåll och utbildning. Gruppen ombeds föreslå hur ansvaret ska delas.',
  origin: 'form',
  phase: 'use',
  regulations: ['HSLF-FS 2021:52'],
  instanceKeys: ['hs-ledning', 'gaskommitten'],
};

const fromAbove = {
  groupKey: 'lsg-mtp',
  title: 'Register över egentillverkade produkter',
  sender: 'Sjukvårdsregionens samverkansgrupp',
  description:
    'Sjukvårdsregionen vill att varje region kan visa vilka egentillverkade produkter som används. Vi behöver ta ställning till hur registret förs och av vem.',
  origin: 'healthCareRegion',
  phase: 'manufacture',
  regulations: ['MDR', 'HSLF-FS 2021:32'],
  instanceKeys: 'none',
};

const perspectives: readonly (readonly [perspective: string, isRelevant: boolean, note: string])[] =
  [
    [
      'Juridik',
      true,
      'Ansvaret följer av vem som har produkten i bruk. Det kan skrivas i avtalet om lån.',
    ],
    ['Medicin', true, 'Pumparna används för samma behandlingar som på sjukhuset.'],
    [
      'Patientsäkerhet',
      true,
      'Två avvikelser det senaste året gällde pumpar utan genomgången utbildning.',
    ],
    ['Kvalitetsledning', true, 'Rutinen för säkerhetsmeddelanden behöver nämna lånade produkter.'],
    ['Riskhantering', true, 'Riskanalys från sjukhuset kan användas även för lånade pumpar.'],
    ['Upphandling', false, 'Ingen ny upphandling behövs.'],
  ];

/**
 * Begins two cases as people do: one has come to the consultation of instances, one has just come in. The group and its
 * people are those of the sample region. Gives the number of the one that has just come in.
 */
export async function beginSampleCases(stage: Stage): Promise<string> {
  const visitors = visitorsOf(stage);
  const command = async (path: string, body: object = {}, persona = 'coordinator') => {
    const answer = await visitors.command(persona, `cases${path}`, body);
    if (answer.status !== 200)
      throw new Error(`cases${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as { readonly key?: string };
  };
  const { key } = await command('', inOperation, 'head-vardcentral');
  const secretary = stage.directory.people.find((one) => one.persona === 'coordinator');
  await command(`/${key}/moveOn`);
  await command(`/${key}/registerCase`, {
    ...{ diaryNumber: 'RN-LED26-0847', officialId: secretary?.id },
  });
  await command(`/${key}/moveOn`);
  for (const [perspective, isRelevant, note] of perspectives)
    await command(`/${key}/coverPerspective`, { perspective, isRelevant, note });
  await command(`/${key}/addDocument`, {
    ...{ name: 'Rutin för säkerhetsmeddelanden', place: 'document/RH-15405' },
  });
  await command(`/${key}/moveOn`);
  await command(`/${key}/consultInstances`, {
    instanceKeys: ['hs-ledning', 'gaskommitten'],
    question:
      'Håller ni med om att den som lånar pumpen svarar för utbildning, och att sjukhuset svarar för underhåll?',
  });
  return String((await command('', fromAbove)).key);
}
