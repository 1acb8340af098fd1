import type { Entity } from '../odata/entity';
import { invalidQuery, unknownProperty } from '../refusals';
import type { Site } from '../site';
import { belongingsOf, type Belonging } from '../storage/belongings';
import { nodeAddressRefused, nodeMissing } from './customizingRefusals';

/** One of the menus of a web. */
export type Menu = 'quick' | 'top';

interface Node {
  readonly title: string;
  readonly url: string;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
  readonly parent?: number;
}

type Body = Readonly<Record<string, unknown>>;

const settable: ReadonlySet<string> = new Set([
  'Title',
  'Url',
  'IsVisible',
  'IsExternal',
  'AudienceIds',
]);
const alsoSent: ReadonlySet<string> = new Set([
  'Id',
  'IsDocLib',
  'ListTemplateType',
  'CurrentLCID',
  'AsLastNode',
]);

// SharePoint's own numbers end at 2000.
const firstNumber = 2000;

const placeOf = ({ web }: Site): string => `web:${web.key}`;
const kindOf = (menu: Menu): string => `navigation/${menu}`;

const nodesOf = (site: Site, menu: Menu): readonly Belonging<Node>[] =>
  belongingsOf(site.database).all<Node>(placeOf(site), kindOf(menu));

const entityOf = (site: Site, { id, content }: Belonging<Node>): Entity => ({
  type: 'SP.NavigationNode',
  editLink: `Web/Navigation/GetNodeById(${id + firstNumber})`,
  properties: {
    AudienceIds: null,
    CurrentLCID: site.web.language,
    Id: id + firstNumber,
    IsDocLib: true,
    IsExternal: content.isExternal,
    IsVisible: content.isVisible,
    ListTemplateType: 0,
    Title: content.title,
    Url: content.url,
  },
});

/** The address as it is kept: from the root of the server where it lies on it. */
function addressOf(site: Site, url: string, isExternal: boolean): Pick<Node, 'url' | 'isExternal'> {
  if (isExternal) return { url, isExternal };
  const own = url.toLowerCase().startsWith(site.origin.toLowerCase());
  const path = own ? url.slice(site.origin.length) || '/' : url;
  if (!path.startsWith('/')) return { url, isExternal: /^[a-z][a-z+.-]*:/i.test(url) };
  if (site.webs.at(decodeURI(path.split(/[?#]/)[0] ?? '')) === undefined)
    throw nodeAddressRefused(path);
  return { url: path, isExternal: false };
}

function nodeIn(site: Site, body: Body, before: Node): Node {
  for (const name of Object.keys(body))
    if (!settable.has(name) && !alsoSent.has(name))
      throw unknownProperty(name, 'SP.NavigationNode');
  const { Title = before.title, Url = before.url, IsVisible = before.isVisible } = body;
  const { IsExternal = false } = body;
  if (typeof Title !== 'string' || typeof Url !== 'string')
    throw invalidQuery(
      "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details.",
    );
  const address = Url === before.url ? before : addressOf(site, Url, IsExternal === true);
  const { url, isExternal } = address;
  return { ...before, title: Title, url, isExternal, isVisible: IsVisible !== false };
}

function found(site: Site, menu: Menu | undefined, id: number): Belonging<Node> {
  const among =
    menu === undefined ? [...nodesOf(site, 'quick'), ...nodesOf(site, 'top')] : nodesOf(site, menu);
  const node = among.find((one) => one.id === id - firstNumber);
  if (node === undefined) throw nodeMissing();
  return node;
}

/** Where a node stands: the menu, and the node it lies below. */
export interface NodePlace {
  readonly menu: Menu;
  readonly parent?: number;
}

const levelOf = (site: Site, { menu, parent }: NodePlace): readonly Belonging<Node>[] =>
  nodesOf(site, menu).filter(({ content }) => content.parent === parent);

/** The menus of a web: the one at its side and the one on top. */
export const navigationNodes = {
  all: (site: Site, at: NodePlace): readonly Entity[] =>
    levelOf(site, at).map((node) => entityOf(site, node)),
  one: (site: Site, menu: Menu | undefined, id: number): Entity =>
    entityOf(site, found(site, menu, id)),
  menuOf: (site: Site, id: number): Menu =>
    nodesOf(site, 'top').some((one) => one.id === id - firstNumber) ? 'top' : 'quick',
  /** Adds a node behind the others; refuses an address on this server where there is no site. */
  add(site: Site, { menu, parent }: NodePlace, body: Body): Entity {
    if (parent !== undefined) found(site, menu, parent);
    const node = nodeIn(site, body, {
      ...{ title: '', url: '', isVisible: true, isExternal: false },
      ...(parent === undefined ? {} : { parent }),
    });
    const id = belongingsOf(site.database).add(placeOf(site), kindOf(menu), node);
    return navigationNodes.one(site, menu, id + firstNumber);
  },
  change(site: Site, menu: Menu | undefined, id: number, body: Body): void {
    const { id: key, content } = found(site, menu, id);
    belongingsOf(site.database).change(key, nodeIn(site, body, content));
  },
  /** Removes a node with those below it. */
  remove(site: Site, menu: Menu | undefined, id: number): void {
    belongingsOf(site.database).remove(found(site, menu, id).id);
    for (const of of menu === undefined ? (['quick', 'top'] as const) : [menu])
      levelOf(site, { menu: of, parent: id }).forEach((child) =>
        navigationNodes.remove(site, of, child.id + firstNumber),
      );
  },
  /** Moves a node behind another of its level, to the front when that one is 0. */
  moveAfter(site: Site, at: NodePlace, node: number, previous: number): void {
    const { id } = found(site, at.menu, node);
    const rest = levelOf(site, at).filter((one) => one.id !== id);
    const before = rest.findIndex((one) => one.id === previous - firstNumber);
    if (before === -1 && previous !== 0) throw nodeMissing();
    const left = rest[before]?.position ?? (rest[0]?.position ?? 1) - 2;
    const right = rest[before + 1]?.position ?? left + 2;
    belongingsOf(site.database).move(id, (left + right) / 2);
  },
};
