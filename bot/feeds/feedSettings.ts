import { z } from 'zod';

const path = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^.]+(?:\.[^.]+)*$/);
const word = z.string().trim().min(1).max(100);

const mapping = z.object({
  /** Where the list is, as `answer.notices`; the whole document when absent. */
  items: path.optional(),
  id: path.optional(),
  title: path,
  link: path.optional(),
  publishedAt: path.optional(),
  author: path.optional(),
  /** Lines of the text: the label that is written before each, and where its value is. */
  text: z.record(word, path).default({}),
});

/** How the fields of a plain JSON list are found: names, or paths with full stops. */
export type FeedMapping = z.infer<typeof mapping>;

const feed = z
  .object({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: z.string().min(1).max(200),
    url: z.string().url().max(2_000),
    enabled: z.boolean().default(false),
    everyMinutes: z
      .number()
      .int()
      .min(5)
      .max(7 * 24 * 60)
      .default(60),
    /** Only entries with one of these words in title or text; all when absent. */
    include: z.array(word).max(200).optional(),
    /** Says that the address answers with a plain JSON list instead of RSS, Atom or JSON Feed. */
    mapping: mapping.optional(),
    /** The day from which on entries are taken; without it the first look takes the latest ones only. */
    since: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional(),
    latest: z.number().int().min(0).max(100).default(10),
    allowHttp: z.boolean().default(false),
  })
  .superRefine(({ url, allowHttp }, context) => {
    const { protocol, username, password } = new URL(url);
    const isAllowed = protocol === 'https:' || (protocol === 'http:' && allowHttp);
    const refuse = (message: string): void =>
      context.addIssue({ code: z.ZodIssueCode.custom, path: ['url'], message });
    if (!isAllowed) refuse('only https; http must be allowed for the feed by allowHttp');
    if (username !== '' || password !== '') refuse('no name and password in the address');
  });

/** A feed of an authority or another source that is watched (SN-03, SN-04). Off until it is switched on. */
export type FeedSource = z.infer<typeof feed>;

/** The feeds of a region's settings. Refuses two of one id, and addresses that are neither https nor allowed. */
export const feedSettings = z
  .array(feed)
  .max(50)
  .refine((feeds) => new Set(feeds.map(({ id }) => id)).size === feeds.length, {
    message: 'two feeds have the same id',
  });
