import { answerJobs, type JobAnswer } from '../threads/answerJobs';
import { buffersOf } from './exportTable';
import { type HeldTable, holdTable } from './heldTable';
import type { InventoryAnswer, InventoryJob } from './inventoryJob';
import { matchTables } from './matchTables';
import { readExport } from './readExport';
import type { ReadProgress } from './tableReader';

const tables = new Map<string, HeldTable>();

async function work(
  job: InventoryJob,
  tell: (progress: ReadProgress) => void,
): Promise<JobAnswer<InventoryAnswer>> {
  switch (job.kind) {
    case 'read': {
      const read = readExport(job, tell);
      const transfer = 'table' in read ? buffersOf(read.table) : [];
      return { answer: { kind: 'read', ...read }, transfer };
    }
    case 'hold':
      tables.set(job.id, holdTable(job.table, job.file, job.exported));
      return { answer: { kind: 'done' } };
    case 'drop':
      job.ids.forEach((id) => tables.delete(id));
      return { answer: { kind: 'done' } };
    case 'match': {
      const held = job.ids.flatMap((id) => tables.get(id) ?? []);
      return held.length < job.ids.length
        ? { answer: { kind: 'lacking' } }
        : { answer: { kind: 'matched', match: matchTables(held, job.question) } };
    }
  }
}

answerJobs(work);
