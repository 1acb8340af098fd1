import type { BasisParty, BasisQuestion } from '../basis/basisForm';
import type { Compared } from './compareMailboxes';
import type { ConfigurationChange, ConfigurationDoubt } from './configurationChange';
import { isPartOfName, isSameName, wordShare } from './sameName';
import type { StatedConfiguration } from './statedConfiguration';
import type { StatedRow } from './statedRows';

const likely = 0.5;

/** How a question stands in the form: as it is printed, else as it is asked. */
export const printedAs = ({ printed, question }: BasisQuestion): string => printed ?? question;

/** Questions that come from the text of the routine and not from its form have a row of their own: `SN-15`. */
const isOfForm = ({ row }: BasisQuestion): boolean => row.startsWith('B1');

/** The question a row is: the one it is printed as, else the likeliest one that no other row is printed as. */
function pairs(
  rows: readonly StatedRow[],
  questions: readonly BasisQuestion[],
): ReadonlyMap<StatedRow, { readonly question: BasisQuestion; readonly isSame: boolean }> {
  const found = new Map<StatedRow, { question: BasisQuestion; isSame: boolean }>();
  const taken = new Set<string>();
  const pair = (row: StatedRow, question: BasisQuestion, isSame: boolean): void => {
    found.set(row, { question, isSame });
    taken.add(question.key);
  };
  rows.forEach((row) => {
    const same = questions.find(
      (question) => !taken.has(question.key) && isSameName(printedAs(question), row.label),
    );
    if (same) pair(row, same, true);
  });
  const shares = rows
    .filter((row) => !found.has(row))
    .flatMap((row) =>
      questions.map((question) => ({
        ...{ row, question, share: wordShare(printedAs(question), row.label) },
      })),
    )
    .filter(({ share }) => share >= likely)
    .sort((one, other) => other.share - one.share);
  shares.forEach(({ row, question }) => {
    if (!found.has(row) && !taken.has(question.key)) pair(row, question, false);
  });
  return found;
}

function partyOf({ details }: StatedRow, parties: readonly BasisParty[]): BasisParty | undefined {
  const named = (isNamed: (party: BasisParty, detail: string) => boolean): readonly BasisParty[] =>
    parties.filter((party) => details.some((detail) => isNamed(party, detail)));
  const same = named(({ name }, detail) => isSameName(name, detail));
  const like = named(
    ({ name }, detail) => detail.split(/\s+/).length <= 6 && isPartOfName(name, detail),
  );
  const found = same.length > 0 ? same : like;
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The rows of Bilaga 1 against the questions that are asked (B1-02 … B1-07, SN-17). A form that is not there takes no
 * question away, and a question that was never printed is not missed.
 */
export function compareRows(
  stated: StatedConfiguration,
  before: StatedConfiguration | undefined,
  {
    questions,
    parties,
  }: { readonly questions: readonly BasisQuestion[]; readonly parties: readonly BasisParty[] },
): Compared {
  const section = stated.formTitle;
  if (stated.form === 'missing')
    return { changes: [], doubts: questions.some(isOfForm) ? [{ kind: 'formMissing' }] : [] };
  const asked = questions.filter(isOfForm);
  const paired = pairs(stated.rows, asked);
  const isClear = stated.form === 'clear';
  const changes: ConfigurationChange[] = [];
  const doubts: ConfigurationDoubt[] = isClear ? [] : [{ kind: 'rowsUnclear', section }];
  let after: string | undefined;
  for (const row of stated.rows) {
    const known = paired.get(row);
    if (known === undefined) {
      const party = partyOf(row, parties);
      changes.push({
        ...{ kind: 'rowAdded', label: row.label, section, isSure: isClear },
        isSearch: row.details.some((detail) => /^träff/i.test(detail)),
        ...(party ? { party: party.key } : {}),
        ...(after === undefined ? {} : { after }),
      });
      continue;
    }
    after = known.question.key;
    if (known.isSame) continue;
    changes.push({
      ...{ kind: 'rowRenamed', question: known.question.key, to: row.label },
      ...{ from: printedAs(known.question), section, isSure: false },
    });
  }
  const order = stated.rows.flatMap((row) => paired.get(row)?.question ?? []);
  const present = new Set(order.map(({ key }) => key));
  for (const question of asked.filter(({ key }) => !present.has(key))) {
    const label = printedAs(question);
    const wasPrinted =
      question.printed !== undefined ||
      before?.rows.some((row) => isSameName(row.label, label)) === true;
    if (wasPrinted)
      changes.push({ kind: 'rowRemoved', question: question.key, label, section, isSure: isClear });
    else doubts.push({ kind: 'rowNotPrinted', label });
  }
  const usual = asked.filter(({ key }) => present.has(key));
  if (usual.some(({ key }, index) => order[index]?.key !== key))
    changes.push({
      ...{ kind: 'rowsMoved', section, isSure: isClear },
      questions: order.map(({ key }) => key),
      labels: stated.rows.filter((row) => paired.has(row)).map(({ label }) => label),
    });
  return { changes, doubts };
}
