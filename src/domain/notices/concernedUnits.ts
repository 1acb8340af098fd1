import { plainText } from '../matching/plainWords';
import { unitFinder, unitNames } from '../matching/unitNames';
import type { Strength } from '../strength';
import type { Unit } from '../units/unit';
import type { ProposalReason, RecipientFacts } from './recipientProposals';
import { isSameAddress } from './unitOfSender';

/** A unit that the notice concerns, before it is decided how it is reached. */
export interface ConcernedUnit {
  readonly unit: Unit;
  readonly strength: Strength;
  readonly reasons: readonly ProposalReason[];
}

type Unknown = { readonly name: string; readonly count?: number };

const shortestName = 5;

/** Finds the unit that a line of the basis means: by name, by mailbox, or as the one unit whose name stands in it. */
function buyerFinder(units: readonly Unit[]): (line: string) => Unit | undefined {
  const find = unitFinder(unitNames(units));
  return (line) => {
    const key = find(line, '');
    const text = plainText(line);
    const named =
      units.find((unit) => unit.key === key) ??
      units.find(({ mailbox }) => mailbox !== undefined && isSameAddress(mailbox, line));
    if (named) return named;
    const within = units.filter(
      ({ name }) => name.length >= shortestName && text.includes(plainText(name)),
    );
    return within.length === 1 ? within[0] : undefined;
  };
}

/** Strongest reason first; a unit that is met twice keeps both reasons and the greater strength. */
export function concernedUnits(facts: RecipientFacts): {
  readonly concerned: readonly ConcernedUnit[];
  readonly unknown: readonly Unknown[];
} {
  const { units, hits, orderedBy, earlier } = facts;
  const found = new Map<string, ConcernedUnit>();
  const unknown: Unknown[] = [];
  const add = (unit: Unit, strength: Strength, reason: ProposalReason): void => {
    const before = found.get(unit.key);
    found.set(unit.key, {
      unit,
      strength: before?.strength === 'required' ? 'required' : strength,
      reasons: [...(before?.reasons ?? []), reason],
    });
  };
  const byKey = (key: string | undefined): Unit | undefined =>
    units.find((unit) => unit.key === key);

  hits.forEach(({ unitKey, name, quantity, strengths }) => {
    const unit = byKey(unitKey);
    const isSure = strengths.certain + strengths.probable > 0;
    if (!unit) unknown.push({ name, count: quantity });
    else if (isSure) add(unit, 'required', { code: 'hits', count: quantity });
    else add(unit, 'recommended', { code: 'possible-hits', count: quantity });
  });
  const find = buyerFinder(units);
  orderedBy
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .forEach((line) => {
      const unit = find(line);
      if (unit) add(unit, 'required', { code: 'ordered', quote: line });
      else unknown.push({ name: line });
    });
  earlier?.asked.forEach((key) => {
    const unit = byKey(key);
    if (unit) add(unit, 'required', { code: 'earlier', quote: earlier.key });
    else unknown.push({ name: key });
  });
  return { concerned: Array.from(found.values()), unknown };
}
