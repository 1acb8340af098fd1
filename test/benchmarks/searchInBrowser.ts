import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildSearchIndex } from '../../src/domain/documents/search/buildSearchIndex';
import { catalogueText } from '../../src/domain/documents/search/catalogueText';
import { bytesOfSegment } from '../../src/domain/documents/search/indexBytes';
import { launchBrowser } from '../support/browser';
import { type Figure, median, percentile } from './figures';
import { manyRoutines } from './manyRoutines';
import { queries } from './searchDocuments';

const documents = 20_000;
const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** The page *Styrande dokument* with its own components, bundled as it is for production. */
async function bundledPage(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'searchPage', 'page.tsx')],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2021' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

// Runs in the page: from the key to the frame in which the list of hits has changed for it.
const watchKeys = (): void => {
  const times: number[] = [];
  Object.assign(window, { times });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      // After the second frame the first one, with what the key changed, has been drawn.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
        channel.port2.postMessage(undefined);
      });
    },
    true,
  );
};

/** Searches 20,000 documents in Chromium with typed keys: how long until the page has drawn what each key finds. */
export async function searchInBrowser(): Promise<readonly Figure[]> {
  const { catalogue, segments } = buildSearchIndex(manyRoutines(documents), [
    { short: 'MTP', long: 'medicintekniska produkter' },
  ]);
  const first = gzipSync(catalogueText(catalogue));
  const files = new Map<string, string | Uint8Array>([
    [
      '/',
      '<!doctype html><meta charset="utf-8"><div id="page"></div><script src="/page.js"></script>',
    ],
    ['/page.js', await bundledPage()],
    ['/catalogue', first],
    ['/segments', JSON.stringify({ segments: segments.length })],
  ]);
  segments.forEach((segment, number) =>
    files.set(`/text-${number}`, gzipSync(bytesOfSegment(segment))),
  );
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(url);
    const type = url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': type }).end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addInitScript(watchKeys);
    const openedAt = performance.now();
    await page.goto(`http://127.0.0.1:${port}/`);
    const field = page.getByRole('searchbox');
    await field.waitFor();
    const openMs = performance.now() - openedAt;
    await field.fill('infusionspump');
    await page.getByText('Texterna hämtas').waitFor({ state: 'detached', timeout: 300_000 });
    const allMs = performance.now() - openedAt;
    for (const query of queries) {
      await field.fill('');
      await field.pressSequentially(query, { delay: 60 });
    }
    await page.waitForTimeout(500);
    const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    return [
      {
        what: `Opening the page with ${documents} documents in Chromium until one can search; until all texts are searched`,
        measured: `${(openMs / 1_000).toFixed(1)} s (${mebibytes(first.length)}); ${(allMs / 1_000).toFixed(1)} s`,
        aim: '-',
      },
      {
        what: `Key to drawn result list in Chromium (${times.length} keys)`,
        measured: `p95 ${percentile(times, 0.95).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`,
        aim: 'p95 ≤ 50 ms',
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
