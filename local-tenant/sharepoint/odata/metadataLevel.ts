import { NotBuilt } from '../refusal';

/** How much a JSON answer says about its types. */
export type MetadataLevel = 'minimalmetadata' | 'nometadata' | 'verbose';

/** Reads the form that `Accept` asks for. JSON is answered also where a client names no form at all. */
export function metadataLevel(accept: string | undefined): MetadataLevel {
  const asked = (accept ?? '').toLowerCase();
  if (asked.includes('odata=verbose')) return 'verbose';
  if (/odata(\.metadata)?=(nometadata|none)/.test(asked)) return 'nometadata';
  if (/odata(\.metadata)?=full/.test(asked)) throw new NotBuilt('answers with full metadata');
  const isXmlOnly = /xml/.test(asked) && !/json|\*\/\*/.test(asked);
  if (isXmlOnly) throw new NotBuilt('answers in Atom XML; send Accept: application/json');
  return 'minimalmetadata';
}
