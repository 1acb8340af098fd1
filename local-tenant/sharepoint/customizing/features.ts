import type { Entity } from '../odata/entity';
import type { Site } from '../site';
import { belongingsOf, type Belonging } from '../storage/belongings';
import { featureActive, featureInactive, featureUnknown } from './customizingRefusals';
import { knownFeatures } from './knownFeatures';

/** What features are switched on for. */
export interface FeaturePlace {
  readonly place: string;
  readonly of: 'web' | 'site';
}

/** Whether a feature has been switched on or off, against what a new site has. */
interface Switch {
  readonly feature: string;
  readonly isOn: boolean;
}

const kind = 'feature';

const switches = (site: Site, { place }: FeaturePlace): readonly Belonging<Switch>[] =>
  belongingsOf(site.database).all<Switch>(place, kind);

function activeAt(site: Site, at: FeaturePlace): ReadonlySet<string> {
  const active = new Set(
    Object.entries(knownFeatures[at.of]).flatMap(([id, { isOn }]) => (isOn ? [id] : [])),
  );
  for (const { content } of switches(site, at)) {
    if (content.isOn) active.add(content.feature);
    else active.delete(content.feature);
  }
  return active;
}

const entityOf = ({ of }: FeaturePlace, id: string): Entity => ({
  type: 'SP.Feature',
  editLink: `${of === 'web' ? 'Web' : 'Site'}/Features('${id}')`,
  properties: { DefinitionId: id },
  onRequest: { DisplayName: () => knownFeatures[of][id]?.name ?? '' },
});

function turn(site: Site, at: FeaturePlace, feature: string, isOn: boolean): void {
  const belongings = belongingsOf(site.database);
  const before = switches(site, at).find(({ content }) => content.feature === feature);
  if (before === undefined) belongings.add(at.place, kind, { feature, isOn });
  else belongings.change(before.id, { feature, isOn });
}

/** The features that are active on a web or a site collection. */
export const features = {
  all: (site: Site, at: FeaturePlace): readonly Entity[] =>
    [...activeAt(site, at)].map((id) => entityOf(at, id)),
  /** One of them; nothing when it is not active. */
  one: (site: Site, at: FeaturePlace, id: string): Entity | undefined =>
    activeAt(site, at).has(id) ? entityOf(at, id) : undefined,
  /** Activates a feature; refuses one that nobody knows, and one that is active unless forced. */
  add(site: Site, at: FeaturePlace, id: string, isForced: boolean): Entity {
    if (!Object.hasOwn(knownFeatures[at.of], id)) throw featureUnknown(id);
    if (activeAt(site, at).has(id) && !isForced) throw featureActive(id, at.of);
    turn(site, at, id, true);
    return entityOf(at, id);
  },
  /** Takes a feature away; refuses one that is not active. */
  remove(site: Site, at: FeaturePlace, id: string): void {
    if (!activeAt(site, at).has(id)) throw featureInactive(id);
    turn(site, at, id, false);
  },
};
