import { caseOrigins, lifeCyclePhases } from '../../../../domain/cases/groupCase';
import type { Place } from '../../../hooks/usePlace';
import { type CaseFilter, noFilter } from './filterCases';

export const asBoard = 'tavla';
export const asList = 'lista';

const whiches: readonly CaseFilter['which'][] = ['open', 'own', 'closed'];

/** The filter that an address tells; what it says wrongly narrows nothing. */
export function filterOf(written: string): CaseFilter {
  const said = new URLSearchParams(written);
  const chosen = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((one) => one === said.get(name));
  return {
    search: (said.get('sok') ?? '').slice(0, 200),
    which: chosen('visa', whiches) ?? noFilter.which,
    origin: chosen('fran', caseOrigins) ?? '',
    phase: chosen('fas', lifeCyclePhases) ?? '',
    group: said.get('grupp') ?? '',
  };
}

/** The place of the board or the list with a filter: it can be linked to, and "back" leads there. */
export function placeOfCases(isList: boolean, filter: CaseFilter): Place {
  const said = new URLSearchParams();
  const say = (name: string, value: string, usual = ''): void => {
    if (value !== usual) said.set(name, value);
  };
  say('sok', filter.search);
  say('visa', filter.which, noFilter.which);
  say('fran', filter.origin);
  say('fas', filter.phase);
  say('grupp', filter.group);
  const written = said.toString();
  if (written !== '') return { tab: 'arenden', key: isList ? asList : asBoard, rest: [written] };
  return { tab: 'arenden', ...(isList ? { key: asList } : {}) };
}
