import type { TestStage } from './aStage';
import { beginCase } from './aProposal';

const karinId = 'a1f3b0c2-1111-4d6e-9b1a-0c5e7d2f4a01';
const perspectives = [
  ...['Juridik', 'Medicin', 'Patientsäkerhet'],
  ...['Kvalitetsledning', 'Riskhantering', 'Upphandling'],
];

/** A command that must be carried out. */
export async function done(
  { visitors }: TestStage,
  persona: string,
  path: string,
  body: object = {},
): Promise<unknown> {
  const answer = await visitors.command(persona, path, body);
  if (answer.status !== 200)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Prepares a case by the secretary's commands until the group may make a proposal (LS-04); gives its number. */
export async function prepareCase(test: TestStage, diaryNumber: string): Promise<string> {
  const key = await beginCase(test);
  const give = (name: string, body: object = {}, persona = 'coordinator') =>
    done(test, persona, `cases/${key}/${name}`, body);
  await give('moveOn');
  await give('registerCase', { diaryNumber, officialId: karinId });
  await give('moveOn');
  for (const perspective of perspectives)
    await give('coverPerspective', { perspective, isRelevant: true, note: 'Genomgånget.' });
  await give('addDocument', {
    name: 'Kartläggning av lån',
    place: 'https://norrviken.example/lan',
  });
  await give('moveOn');
  await give('consultInstances', { instanceKeys: ['hs-ledning'], question: 'Håller ni med?' });
  await give(
    'answerConsultation',
    { consultation: 1, instanceKey: 'hs-ledning', answer: { kind: 'noComments' } },
    'operations-head',
  );
  await give('moveOn');
  return key;
}
