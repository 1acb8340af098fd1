import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../bot/reading/createReader';
import { projectRoot } from '../../local-tenant/stage/childProcess';
import { type Figure, median } from './figures';

const runs = 5;
const perRun = 60;

/** How many notices, each a mail with a PDF, are read in a second: against taking the mail's bytes in at all. */
export async function readNotices(): Promise<readonly Figure[]> {
  const raw = readFileSync(join(projectRoot, 'config/sample-region/mail/fsn-exempel-3000.eml'));
  const reader = createReader();
  const rates: number[] = [];
  try {
    await Promise.all(Array.from({ length: 8 }, () => reader.read(raw)));
    for (let run = 0; run < runs; run += 1) {
      const startedAt = performance.now();
      await Promise.all(Array.from({ length: perRun }, () => reader.read(raw)));
      rates.push((perRun * 1_000) / (performance.now() - startedAt));
    }
  } finally {
    await reader.close();
  }
  return [
    {
      what: `read-notice, mail with a PDF (median of ${runs})`,
      measured: `${median(rates).toFixed(0)}/s`,
      aim: 'a figure to watch',
    },
  ];
}
