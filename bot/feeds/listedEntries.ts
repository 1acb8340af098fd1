import { z } from 'zod';
import { entryLimits } from './feedEntry';
import type { FeedMapping } from './feedSettings';
import type { RawEntry } from './rawEntries';

const object = z.record(z.unknown());
const list = z.array(z.unknown()).max(100_000);
const value = z.union([z.string(), z.number(), z.boolean()]);
const values = z.array(value).max(200);

function at(source: unknown, path: string | undefined): unknown {
  if (path === undefined) return source;
  return path.split('.').reduce<unknown>((inner, name) => {
    const parsed = object.safeParse(inner);
    return parsed.success && Object.prototype.hasOwnProperty.call(parsed.data, name)
      ? parsed.data[name]
      : undefined;
  }, source);
}

/** A value as text; several are parted by commas. What is neither is not shown. */
function textAt(source: unknown, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const found = at(source, path);
  const one = value.safeParse(found);
  if (one.success) return `${one.data}`.slice(0, entryLimits.text);
  const several = values.safeParse(found);
  return several.success ? several.data.join(', ').slice(0, entryLimits.text) : undefined;
}

/** The entries of a plain JSON list by the mapping of its fields, so that a register without a feed can be watched (SN-03). */
export function listedEntries(json: string, mapping: FeedMapping): readonly RawEntry[] {
  return list.parse(at(JSON.parse(json), mapping.items)).map((item) => ({
    id: textAt(item, mapping.id),
    title: textAt(item, mapping.title),
    link: textAt(item, mapping.link),
    date: textAt(item, mapping.publishedAt),
    author: textAt(item, mapping.author),
    text: Object.entries(mapping.text)
      .map(([label, path]) => [label, textAt(item, path)] as const)
      .filter(([, found]) => found !== undefined && found !== '')
      .map(([label, found]) => `${label}: ${found}`)
      .join('\n'),
  }));
}
