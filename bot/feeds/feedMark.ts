import { z } from 'zod';

/** What is remembered of a feed between two looks; kept as JSON beside the other shared values of the service. */
const mark = z.object({
  lookedAt: z.string().datetime(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Entries published before are never taken. */
  from: z.string().optional(),
  /** Signs of the entries that the feed held and that are dealt with; absent before the first look that went well. */
  known: z.array(z.string()).optional(),
  failure: z.object({ code: z.string(), detail: z.string(), since: z.string() }).optional(),
});
export type FeedMark = z.infer<typeof mark>;

/** Where marks are kept, so that another instance goes on where this one was. */
export interface FeedMarks {
  read(feedId: string): Promise<string | undefined>;
  write(feedId: string, value: string): Promise<void>;
}

/** A mark that cannot be read is no mark: the feed is looked at as for the first time, and the log takes nothing twice. */
export function readMark(value: string | undefined): FeedMark | undefined {
  try {
    const parsed = mark.safeParse(JSON.parse(value ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
