import { argumentText, bareGuid } from './arguments';
import type { DependentLookup } from './listRoutes';
import type { Argument } from './segments';

/** What the arguments of `AddDependentLookupField` ask, by name or in their order. */
export function dependentLookupIn(args: readonly Argument[]): DependentLookup | undefined {
  const title = argumentText(args, 'displayname');
  const primary = bareGuid(argumentText(args, 'primarylookupfieldid', 1));
  const shown = argumentText(args, 'showfield', 2);
  if (title === undefined || primary === undefined || shown === undefined) return undefined;
  return { title, primary, shown };
}
