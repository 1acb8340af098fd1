import { NotBuilt } from '../refusal';
import { pagesTemplate } from '../lists/listSettings';

const ofTemplate = (template: number): string =>
  `f.list IN (SELECT key FROM sp_lists WHERE json_extract(properties, '$.BaseTemplate') = ${template})`;

/** What SharePoint's own sources hold, by the ids that they have everywhere. People are not among what is found here. */
const sources: Readonly<Record<string, string>> = {
  '': '1',
  '8413cd39-2156-4e00-b54d-11efd9abdb89': '1',
  'e7ec8cee-ded8-43c9-beb5-436b54b31e84': 'f.kind = 2',
  'b09a7990-05ea-4af9-81ef-edfab16c4e31': '0',
  '5e34578e-4d08-4edc-8bf3-002acf3cdbcc': `(f.kind = 2 AND ${ofTemplate(pagesTemplate)})`,
  '38403c8c-3975-41a8-826e-717f2d41568a': ofTemplate(109),
};

/** The condition that a source of results adds to a query. */
export function sourceCondition(id: string): string {
  const condition = Object.hasOwn(sources, id) ? sources[id] : undefined;
  if (condition === undefined) throw new NotBuilt(`search with the source ${id}`);
  return condition;
}
