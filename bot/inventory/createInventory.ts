import type { MostRows } from '../../src/domain/matching/collectHits';
import type { InventoryNotReady, InventoryReport } from '../../src/domain/matching/exportReport';
import type { InventoryMatch } from '../../src/domain/matching/inventoryMatch';
import type { SoughtProduct } from '../../src/domain/matching/soughtProduct';
import type { UnitNames } from '../../src/domain/matching/unitNames';
import { ok, refuse, type Result } from '../../src/domain/result';
import { jobThreads } from '../threads/jobThreads';
import { threadFile } from '../threads/threadFile';
import { type ExportLimits, usualLimits } from './exportLimits';
import type { InventorySettings } from './exportSource';
import { holdExports } from './holdExports';
import type { InventoryAnswer, InventoryJob } from './inventoryJob';
import type { InventoryLibrary } from './inventoryLibrary';
import type { ReadProgress } from './tableReader';

/** What the inventory is made of. `onProblem` gets what is for the log only. */
export interface InventoryOptions {
  readonly library: InventoryLibrary;
  readonly settings: InventorySettings;
  readonly limits?: Partial<ExportLimits>;
  readonly onProblem?: (message: string) => void;
  /** The file that starts the threads, when it is not the usual one. */
  readonly file?: string;
}

const workerFile = (): string =>
  threadFile('inventoryWorker', typeof __dirname === 'string' ? __dirname : undefined);

const mostRowsShown: MostRows = { perDepartment: 200, inAll: 3_000, atLeast: 5 };
const matchSeconds = 60;

/**
 * The exports of inventories and purchases, indexed in a thread of its own so that the service never stalls.
 * Files are read in a second thread with caps on time and memory: a hostile file ends that thread and is refused,
 * while the others stay searchable.
 */
export function createInventory(options: InventoryOptions) {
  const { settings } = options;
  const limits = { ...usualLimits, ...options.limits };
  const file = options.file ?? workerFile();
  const threads = { file, threads: 1, memoryMb: limits.memoryMb, youngMb: 192 };
  const holding = jobThreads<InventoryJob, InventoryAnswer>({
    ...threads,
    timeoutMs: matchSeconds * 1_000,
  });
  const exports = holdExports({
    library: options.library,
    sources: settings.sources,
    limits,
    hold: (job, transfer) => holding.run(job, transfer),
    startReading: () =>
      jobThreads<InventoryJob, InventoryAnswer, ReadProgress>({
        ...threads,
        timeoutMs: limits.secondsPerFile * 1_000,
      }),
    onProblem: options.onProblem ?? (() => undefined),
  });

  return {
    /** Looks through the library and reads what is new or changed. A call while one is under way joins it. */
    refresh: (): Promise<void> => exports.refresh(),
    /** Every file of the library with its state, and whether all have been read. */
    report: (): InventoryReport => exports.entries.report(exports.isReady()),
    /**
     * Matches what a notice seeks against all exports. Refused, with how far the reading has come, until every file
     * has been read once: "no hits" is only said when there was something to search.
     */
    async match(
      sought: SoughtProduct,
      unitNames: readonly UnitNames[],
      mostRows = mostRowsShown,
    ): Promise<Result<InventoryMatch, InventoryNotReady>> {
      if (!exports.isReady()) return refuse(exports.entries.notReady());
      const outcome = await holding.run({
        kind: 'match',
        ids: exports.entries.heldIds(),
        question: {
          sought,
          sources: settings.sources.map(({ source }) => source),
          unitNames: [...unitNames, ...settings.unitNames],
          makerAliases: settings.makerAliases,
          mostRows,
        },
      });
      if ('answer' in outcome && outcome.answer.kind === 'matched') {
        return ok({ ...outcome.answer.match, unreadFiles: exports.entries.unreadFiles() });
      }
      exports.forget('answer' in outcome ? 'the tables are gone' : outcome.failure.detail);
      return refuse(exports.entries.notReady());
    },
    async close(): Promise<void> {
      exports.close();
      await holding.close();
    },
  };
}

/** A running inventory. */
export type Inventory = ReturnType<typeof createInventory>;
