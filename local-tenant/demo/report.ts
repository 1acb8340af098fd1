/** What the demonstration shows at its end; with `--json` exactly this. */
export interface DemoReport {
  readonly notice: {
    readonly key: string;
    readonly title: string;
    readonly manufacturer: string | null;
    readonly fsnRef: string | null;
    readonly receivedAt: string;
    readonly status: string;
  };
  readonly dispatches: readonly {
    readonly unit: string;
    readonly channel: string | null;
    readonly postedAt: string | null;
    readonly receivedAt: string | null;
    readonly handledAt: string | null;
    readonly answer: string;
  }[];
  readonly mails: readonly {
    readonly to: readonly string[];
    readonly subject: string;
    readonly sentAt: string;
  }[];
  readonly log: { readonly events: number; readonly chainValid: boolean };
  readonly elapsedMs: number;
}

/** A step of the story, which must be seen to hold before the next begins. */
export interface Steps {
  step<T>(name: string, seen: () => Promise<T>): Promise<T>;
}

/** Runs steps in order and tells each; a step that does not hold ends the story with what was seen instead. */
export const tellingSteps = (tell: (line: string) => void): Steps => ({
  async step(name, seen) {
    const startedAt = performance.now();
    try {
      const value = await seen();
      tell(`  ✔ ${name} (${Math.round(performance.now() - startedAt)} ms)`);
      return value;
    } catch (error) {
      tell(`  ✘ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  },
});

/** Waits until something is seen; says what was waited for when it does not come about. */
export async function seen<T>(
  what: string,
  look: () => Promise<T | undefined>,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`${what}: syntes inte inom ${timeoutMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Holds, or ends the story with what was seen. */
export function mustHold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
