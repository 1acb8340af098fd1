import { isOutside, type Unit } from '../units/unit';
import type { DocumentSettings } from './documentSettings';

/**
 * Whether an administration is to have documents of its own in step with the regional ones (GD-18): all are, but those
 * the region has excepted, and those that stand for private providers or municipalities, which answer for their own.
 */
export function needsLocalDocuments(
  unit: Pick<Unit, 'key' | 'kind'>,
  units: readonly Unit[],
  { withoutLocalDocuments = [] }: Pick<DocumentSettings, 'withoutLocalDocuments'>,
): boolean {
  if (unit.kind !== 'administration' || withoutLocalDocuments.includes(unit.key)) return false;
  const below = units.filter(({ parentKey }) => parentKey === unit.key);
  return below.length === 0 || !below.every(isOutside);
}
