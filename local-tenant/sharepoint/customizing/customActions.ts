import { randomUUID } from 'node:crypto';
import type { Entity, Json } from '../odata/entity';
import { unknownProperty, wrongPrimitive } from '../refusals';
import { halvesOf, maskFrom } from '../security/basePermissions';
import type { Site } from '../site';
import { belongingsOf, type Belonging } from '../storage/belongings';
import { emptyGuid } from '../web/emptyGuid';
import { customActionMissing } from './customizingRefusals';

/** What a custom action belongs to, and how SharePoint numbers that. */
export interface ActionPlace {
  readonly place: string;
  readonly scope: 2 | 3 | 4;
  /** The address of the thing below `_api`. */
  readonly link: string;
}

type Action = Readonly<Record<string, Json>> & { readonly Id: string };
type Body = Readonly<Record<string, unknown>>;

const kind = 'customAction';

const fresh: Readonly<Record<string, Json>> = {
  ClientSideComponentId: emptyGuid,
  ClientSideComponentProperties: '',
  CommandUIExtension: null,
  Description: null,
  Group: null,
  HostProperties: '',
  ImageUrl: null,
  Location: null,
  Name: null,
  RegistrationId: null,
  RegistrationType: 0,
  Rights: { High: '0', Low: '0' },
  ScriptBlock: null,
  ScriptSrc: null,
  Sequence: 0,
  Title: null,
  Url: null,
};

const numbers: ReadonlySet<string> = new Set(['RegistrationType', 'Sequence']);

const rightsIn = (value: unknown): Json => {
  const { High = '0', Low = '0' } = value as { readonly High?: unknown; readonly Low?: unknown };
  return halvesOf(maskFrom(BigInt(String(High)), BigInt(String(Low))));
};

function valuesIn(body: Body): Record<string, Json> {
  const values: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === 'Scope' || name === 'Id') continue;
    if (!Object.hasOwn(fresh, name)) throw unknownProperty(name, 'SP.UserCustomAction');
    if (name === 'Rights') values[name] = rightsIn(value ?? {});
    else if (value !== null && typeof value !== (numbers.has(name) ? 'number' : 'string'))
      throw wrongPrimitive(numbers.has(name) ? 'Edm.Int32' : 'Edm.String');
    else values[name] = value as Json;
  }
  return values;
}

const entityOf = ({ scope, link }: ActionPlace, action: Action): Entity => ({
  type: 'SP.UserCustomAction',
  editLink: `${link}/UserCustomActions('${action.Id}')`,
  properties: { ...action, Scope: scope, VersionOfUserCustomAction: '16.0.1.0' },
});

const allAt = (site: Site, { place }: ActionPlace): readonly Belonging<Action>[] =>
  belongingsOf(site.database).all<Action>(place, kind);

function found(site: Site, at: ActionPlace, id: string): Belonging<Action> {
  const action = allAt(site, at).find(({ content }) => content.Id === id);
  if (action === undefined) throw customActionMissing();
  return action;
}

/** The custom actions of a web, a site collection or a list. */
export const customActions = {
  all: (site: Site, at: ActionPlace): readonly Entity[] =>
    allAt(site, at).map(({ content }) => entityOf(at, content)),
  one: (site: Site, at: ActionPlace, id: string): Entity =>
    entityOf(at, found(site, at, id).content),
  add(site: Site, at: ActionPlace, body: Body): Entity {
    const action = { ...fresh, ...valuesIn(body), Id: randomUUID() };
    belongingsOf(site.database).add(at.place, kind, action);
    return entityOf(at, action);
  },
  change(site: Site, at: ActionPlace, id: string, body: Body): void {
    const before = found(site, at, id);
    belongingsOf(site.database).change(before.id, { ...before.content, ...valuesIn(body) });
  },
  remove(site: Site, at: ActionPlace, id: string): void {
    belongingsOf(site.database).remove(found(site, at, id).id);
  },
  clear(site: Site, at: ActionPlace): void {
    allAt(site, at).forEach(({ id }) => belongingsOf(site.database).remove(id));
  },
};
