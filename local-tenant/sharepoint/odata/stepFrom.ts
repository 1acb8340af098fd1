import type { Argument } from './segments';
import type { Route, RouteKind } from './route';
import { steps } from './steps';

/** A step of a path: where it leads from a place, or nowhere with these arguments. */
export type AnyStep = (from: Route, args: readonly Argument[]) => Route | undefined;

/** The step of a name from a kind of place, if there is one; names count without regard to case. */
export const stepFrom = (kind: RouteKind, name: string): AnyStep | undefined => {
  const here = steps[kind] as Readonly<Record<string, AnyStep>> | undefined;
  const known = name.toLowerCase();
  return here !== undefined && Object.hasOwn(here, known) ? here[known] : undefined;
};
