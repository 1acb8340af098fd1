import { allHandlers } from '../../local-tenant/sharepoint/handlers/allHandlers';
import { resolveRoute } from '../../local-tenant/sharepoint/odata/resolveRoute';
import type { Route, RouteKind } from '../../local-tenant/sharepoint/odata/route';
import { type Argument, parseSegments } from '../../local-tenant/sharepoint/odata/segments';
import { steps } from '../../local-tenant/sharepoint/odata/steps';

/** An address that is answered, with the verbs it takes. */
export interface BuiltAddress {
  readonly address: string;
  readonly verbs: readonly string[];
}

type AnyStep = (from: Route, args: readonly Argument[]) => Route | undefined;

const guid = '00000000-0000-4000-8000-000000000000';
const positional = (...values: readonly (string | number)[]): readonly Argument[] =>
  values.map((value) => ({ value }));
// What a step may want in its brackets; the first that leads somewhere tells where.
const tries: readonly (readonly Argument[])[] = [
  [],
  positional(1),
  positional(guid),
  positional('x'),
  positional(1, 2),
  positional('x', 'x', 'x'),
  positional(guid, 0),
];

const led = (
  step: AnyStep,
  from: Route,
): { readonly route: Route; readonly bare: boolean } | undefined => {
  for (const args of tries) {
    try {
      const route = step(from, args);
      if (route !== undefined) return { route, bare: args.length === 0 };
    } catch {
      // A step that refuses these arguments may take others.
    }
  }
  return undefined;
};

const joined = (address: string, name: string, bare: boolean): string => {
  if (name === '()') return `${address}(…)`;
  return `${address}${address === '' ? '' : '/'}${name}${bare ? '' : '(…)'}`;
};

// Things are listed by the form that people know, though others are shorter.
const usualForms: readonly (readonly [address: string, example: string])[] = [
  ['web', 'web'],
  ['web/siteUsers(…)', 'web/siteusers(1)'],
  ['web/siteGroups(…)', 'web/sitegroups(1)'],
  ['web/lists', 'web/lists'],
  ['web/lists/getByTitle(…)', "web/lists/getbytitle('x')"],
  ['web/lists/getByTitle(…)/items(…)', "web/lists/getbytitle('x')/items(1)"],
  [
    'web/getFolderByServerRelativePath(…)',
    "web/getfolderbyserverrelativepath(decodedurl='/sites/x/y')",
  ],
  [
    'web/getFileByServerRelativePath(…)',
    "web/getfilebyserverrelativepath(decodedurl='/sites/x/y/z')",
  ],
];

/** Every kind of address that the local SharePoint answers, by its shortest address below `_api`. */
export function builtAddresses(): readonly BuiltAddress[] {
  const found = new Map<RouteKind, string>();
  const waiting: { readonly route: Route; readonly address: string }[] = [
    ...usualForms.map(([address, example]) => ({
      address,
      route: resolveRoute(parseSegments(example)),
    })),
    { route: { kind: 'service' }, address: '' },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { route, address } = next;
    if (found.has(route.kind)) continue;
    found.set(route.kind, address);
    const here = (steps[route.kind] ?? {}) as Readonly<Record<string, AnyStep>>;
    for (const name of Object.keys(here)) {
      const step = here[name];
      const there = step && led(step, route);
      if (there) waiting.push({ route: there.route, address: joined(address, name, there.bare) });
    }
  }
  return Array.from(found)
    .map(([kind, address]) => ({ address, verbs: Object.keys(allHandlers[kind] ?? {}) }))
    .filter(({ verbs }) => verbs.length > 0)
    .sort((one, other) => one.address.localeCompare(other.address, 'en'));
}
