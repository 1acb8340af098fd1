import { argumentText, bareGuid } from '../odata/arguments';
import type { Segment } from '../odata/segments';
import type { Site } from '../site';
import { rootOf } from './webEntity';
import { webMissing } from './webRefusals';

/** The web that a path is about, and its steps from there. */
export interface Addressed {
  readonly site: Site;
  readonly segments: readonly Segment[];
}

const parentOf = (site: Site): Site | undefined => {
  const { parent } = site.web;
  const web = parent === null ? undefined : site.webs.byKey(parent);
  return web && site.at(web);
};

/** Follows the steps that lead to another web: `site/rootWeb`, `site/openWebById(…)`, `web/parentWeb`. */
export function webAddressed(site: Site, segments: readonly Segment[]): Addressed {
  const [first, second, ...rest] = segments;
  const steps = `${first?.name}/${second?.name}`.toLowerCase();
  const web: Segment = { name: 'web' };
  if (steps === 'site/rootweb') return webAddressed(rootOf(site), [web, ...rest]);
  if (steps === 'web/parentweb') {
    const parent = parentOf(site);
    return parent === undefined ? { site, segments } : webAddressed(parent, [web, ...rest]);
  }
  if (steps === 'site/openwebbyid' || steps === 'site/openweb') {
    const args = second?.arguments ?? [];
    const id = bareGuid(argumentText(args, 'gwebid'));
    const path = argumentText(args, 'strurl') ?? '';
    const full = path.startsWith('/') ? path : `${rootOf(site).path}/${path}`.replace(/\/$/, '');
    const found = id === undefined ? site.webs.byPath(full) : site.webs.byId(id);
    if (found === undefined || found.collection !== site.web.collection) throw webMissing();
    const start: Segment = rest.length === 0 ? { name: 'openedweb' } : web;
    return webAddressed(site.at(found), [start, ...rest]);
  }
  return { site, segments };
}
