import {
  kindOfRef,
  keyOfRef,
  type LinkMeaning,
  type RecordKind,
  type RecordRef,
} from '../../domain/records/recordRef';
import type { NamedLink, RecordLinks } from '../records/recordLinks';

/** A link as one of its ends sees it: to what, and whether that came before. */
export interface ChainLink {
  readonly meaning: LinkMeaning;
  readonly ref: RecordRef;
  readonly isEarlier: boolean;
}

/** One record of a chain. */
export interface ChainStep {
  readonly ref: RecordRef;
  readonly kind: RecordKind;
  readonly title?: string;
  readonly links: readonly ChainLink[];
}

/** How far units have confirmed the reading of an edition, counted over its requests. */
export interface ChainReading {
  readonly number: string;
  readonly edition: string;
  readonly units: number;
  readonly expected: number;
  readonly confirmed: number;
}

/** The chain that a record stands in, what came first on top: from a mail to a confirmed reading. */
export interface Chain {
  readonly ref: RecordRef;
  readonly steps: readonly ChainStep[];
  readonly readings: readonly ChainReading[];
  /** There is more than is shown. */
  readonly isCut: boolean;
}

export interface ChainTools {
  readonly links: Pick<RecordLinks, 'of'>;
  readonly readingsOf: (number: string) => Promise<readonly ChainReading[]>;
  /** What a record is called that no link names, if anything. */
  readonly titleOf: (ref: RecordRef) => Promise<string | undefined>;
}

const mostSteps = 40;

// Only what leads to something is said from the earlier end; all other links are said by whoever came later.
const earlierOf = ({ from, meaning, to }: NamedLink): RecordRef =>
  meaning === 'leadsTo' ? from : to;
const laterOf = ({ from, meaning, to }: NamedLink): RecordRef =>
  meaning === 'leadsTo' ? to : from;

/** Records in the order in which they came, as far as their links say: each behind all it comes from. */
function inOrder(refs: readonly RecordRef[], links: readonly NamedLink[]): readonly RecordRef[] {
  const placed: RecordRef[] = [];
  const visiting = new Set<RecordRef>();
  const place = (ref: RecordRef): void => {
    if (visiting.has(ref)) return;
    visiting.add(ref);
    links
      .filter((link) => laterOf(link) === ref && refs.includes(earlierOf(link)))
      .forEach((link) => place(earlierOf(link)));
    placed.push(ref);
  };
  refs.forEach(place);
  return placed;
}

/**
 * Walks the links of a record both ways: to all it comes from, and from there to nothing else; and to all that comes from
 * it. Brothers are left out, so that a case with many proposals shows the chain of the one that was asked for.
 */
export const walkingChains = ({ links, readingsOf, titleOf }: ChainTools) => {
  const walk = async (
    start: RecordRef,
    next: (link: NamedLink, ref: RecordRef) => RecordRef | undefined,
    met: Map<string, NamedLink>,
    known: Map<RecordRef, readonly NamedLink[]>,
  ): Promise<{ readonly refs: readonly RecordRef[]; readonly isCut: boolean }> => {
    const refs = new Set<RecordRef>([start]);
    const waiting: RecordRef[] = [start];
    for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) {
      const found = known.get(ref) ?? (await links.of(ref));
      known.set(ref, found);
      for (const link of found) {
        met.set(`${link.from}>${link.meaning}>${link.to}`, link);
        const further = next(link, ref);
        if (further === undefined || refs.has(further)) continue;
        if (refs.size >= mostSteps) return { refs: Array.from(refs), isCut: true };
        refs.add(further);
        waiting.push(further);
      }
    }
    return { refs: Array.from(refs), isCut: false };
  };

  return async (ref: RecordRef): Promise<Chain> => {
    const met = new Map<string, NamedLink>();
    const known = new Map<RecordRef, readonly NamedLink[]>();
    const before = await walk(
      ref,
      (link, at) => (laterOf(link) === at ? earlierOf(link) : undefined),
      met,
      known,
    );
    const after = await walk(
      ref,
      (link, at) => (earlierOf(link) === at ? laterOf(link) : undefined),
      met,
      known,
    );
    const all = Array.from(new Set([...before.refs, ...after.refs]));
    const among = Array.from(met.values()).filter(
      ({ from, to }) => all.includes(from) && all.includes(to),
    );
    const saidTitle = (one: RecordRef): string | undefined => {
      const links = Array.from(met.values());
      const named = links.find(({ from, fromTitle }) => from === one && fromTitle !== undefined);
      return named?.fromTitle ?? links.find(({ to, toTitle }) => to === one && toTitle)?.toTitle;
    };
    const ordered = inOrder(all, among);
    const titles = await Promise.all(ordered.map(async (one) => saidTitle(one) ?? titleOf(one)));
    const steps = ordered.map((one, index): ChainStep => {
      const title = titles[index];
      return {
        ref: one,
        kind: kindOfRef(one),
        ...(title === undefined ? {} : { title }),
        links: among
          .flatMap((link): readonly ChainLink[] => {
            const { meaning, from, to } = link;
            if (from !== one && to !== one) return [];
            const other = from === one ? to : from;
            return [{ meaning, ref: other, isEarlier: earlierOf(link) === other }];
          })
          // What it comes from first.
          .sort((left, right) => Number(right.isEarlier) - Number(left.isEarlier)),
      };
    });
    const numbers = steps
      .filter(({ kind }) => kind === 'document')
      .map((step) => keyOfRef(step.ref));
    const readings: ChainReading[] = [];
    for (const number of numbers) readings.push(...(await readingsOf(number)));
    return { ref, steps, readings, isCut: before.isCut || after.isCut };
  };
};
