import { z } from 'zod';

const entry = z.object({
  id: z.string().min(1).max(500),
  title: z.string().min(1).max(500),
  link: z.string().url(),
  publishedAt: z.string().datetime(),
  author: z.string().max(200),
  text: z.string().max(20_000),
});

/** A feed as its file declares it: `list` is a plain JSON list, as some authorities' interfaces give. */
export const feedShape = z.object({
  format: z.enum(['rss', 'atom', 'json', 'list']),
  title: z.string().min(1),
  entries: z.array(entry),
});

/** What a test or a visitor publishes; the rest is filled in. */
export const newEntryShape = entry
  .partial({ id: true, link: true, publishedAt: true, author: true })
  .strict();

export type Feed = z.infer<typeof feedShape>;
export type Entry = z.infer<typeof entry>;
