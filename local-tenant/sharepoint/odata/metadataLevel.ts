import { NotBuilt } from '../refusal';
import { acceptRefused } from './queryRefusals';

/** How much a JSON answer says about its types; `minimal` and `none` are those of OData 4. */
export type MetadataLevel =
  'minimalmetadata' | 'nometadata' | 'fullmetadata' | 'verbose' | 'minimal' | 'none';

/** Whether a form is one of OData 4, where the marks begin with `@odata`. */
export const isOData4 = (level: MetadataLevel): level is 'minimal' | 'none' =>
  level === 'minimal' || level === 'none';

const named: Readonly<Record<string, MetadataLevel>> = {
  verbose: 'verbose',
  nometadata: 'nometadata',
  none: 'nometadata',
  minimalmetadata: 'minimalmetadata',
  minimal: 'minimalmetadata',
  fullmetadata: 'fullmetadata',
  full: 'fullmetadata',
};

/**
 * Reads the form that `Accept` asks for; a client of OData 4 says so in `OData-Version`, and then only
 * `odata.metadata` counts. JSON is answered also where a client names no form at all.
 */
export function metadataLevel(accept: string | undefined, version?: string): MetadataLevel {
  const asked = (accept ?? '').toLowerCase();
  if (/^\s*4(\.0)?\s*$/.test(version ?? '')) {
    if (/odata\.metadata=full/.test(asked)) throw new NotBuilt('full metadata in OData 4');
    return /odata\.metadata=none/.test(asked) ? 'none' : 'minimal';
  }
  const isXmlOnly = /xml/.test(asked) && !/json|\*\/\*/.test(asked);
  if (isXmlOnly) throw new NotBuilt('answers in Atom XML; send Accept: application/json');
  const form = /json[^,]*?;\s*odata(?:\.metadata)?\s*=\s*"?([\w-]*)/.exec(asked)?.[1];
  if (form === undefined) return 'minimalmetadata';
  const level = Object.hasOwn(named, form) ? named[form] : undefined;
  if (level === undefined) throw acceptRefused();
  return level;
}
