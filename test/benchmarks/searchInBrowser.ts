import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'playwright-core';
import { sectionKeyOf } from '../../src/application/documentPages';
import { buildSearchIndex } from '../../src/domain/documents/search/buildSearchIndex';
import { catalogueText } from '../../src/domain/documents/search/catalogueText';
import { bytesOfSegment } from '../../src/domain/documents/search/indexBytes';
import { launchBrowser } from '../support/browser';
import { type Figure, median, percentile } from './figures';
import { manyRoutines } from './manyRoutines';
import { queries } from './searchDocuments';

const documents = 20_000;
const betweenKeysMs = 60;
const longestLoadMs = 60_000;
const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
const told = (times: readonly number[]): string =>
  `p95 ${percentile(times, 0.95).toFixed(1)} ms, median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`;

const iconFonts = join(dirname(require.resolve('@fluentui/font-icons-mdl2')), '..', 'fonts');

/** The page *Styrande dokument* with its own components, bundled as it is for production. */
async function bundledPage(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'searchPage', 'page.tsx')],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2021' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

// Runs in the page: from the key until the frame is made in which the page has drawn what the key changed.
const watchKeys = (): void => {
  const times: number[] = [];
  Object.assign(window, { times });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
        channel.port2.postMessage(undefined);
      }),
    true,
  );
};

interface Served {
  readonly address: string;
  readonly first: number;
  readonly texts: number;
  readonly close: () => void;
}

/** Serves the page, the files of the index as the library holds them, and the texts around hits. */
async function served(): Promise<Served> {
  const routines = manyRoutines(documents);
  const { catalogue, segments } = buildSearchIndex(routines, [
    { short: 'MTP', long: 'medicintekniska produkter' },
  ]);
  const first = gzipSync(catalogueText(catalogue));
  const texts = segments.map((segment) => gzipSync(bytesOfSegment(segment)));
  const page =
    '<!doctype html><meta charset="utf-8"><div id="page"></div><script src="/page.js"></script>';
  const files = new Map<string, string | Uint8Array>([
    ['/', page],
    ['/page.js', await bundledPage()],
    ['/catalogue', first],
    ['/segments', JSON.stringify({ segments: segments.length })],
    ...texts.map((bytes, number) => [`/text-${number}`, bytes] as const),
  ]);
  const textOf = new Map(
    routines.flatMap(({ number, edition, sections }) =>
      sections.map(({ place, text }) => [sectionKeyOf(number, edition, place), text] as const),
    ),
  );
  const contentOf = async (url: URL): Promise<string | Uint8Array | undefined> => {
    const { pathname, searchParams } = url;
    if (pathname === '/texts')
      return JSON.stringify(searchParams.getAll('key').map((key) => [key, textOf.get(key) ?? '']));
    const font = /^\/fonts\/([\w-]+\.woff)$/.exec(pathname)?.[1];
    return font === undefined ? files.get(pathname) : readFile(join(iconFonts, font));
  };
  const server = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://localhost');
    const type = asked.pathname === '/' ? 'text/html' : 'application/octet-stream';
    const headers = {
      'Content-Type': asked.pathname === '/page.js' ? 'text/javascript' : type,
    };
    contentOf(asked).then(
      (content) => response.writeHead(content ? 200 : 404, headers).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    first: first.length,
    texts: texts.reduce((sum, { length }) => sum + length, 0),
    close: () => server.close(),
  };
}

/** Types as hands do, and gives for each key what the page's thread worked for it. */
async function typed(page: Page, devtools: CDPSession, query: string): Promise<readonly number[]> {
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const times: number[] = [];
  for (const key of query) {
    const before = await worked();
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.waitForTimeout(betweenKeysMs);
    times.push((await worked()) - before);
  }
  return times;
}

const drawn = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as { times: number[] }).times.splice(0));

/** Searches 20,000 documents in Chromium with typed keys: how long until the page has drawn what each key finds. */
export async function searchInBrowser(): Promise<readonly Figure[]> {
  const { address, first, texts, close } = await served();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(watchKeys);
    const devtools = await page.context().newCDPSession(page);
    // The time that the thread worked, whatever else the machine does meanwhile.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const openedAt = performance.now();
    await page.goto(address);
    const field = page.getByRole('searchbox');
    await field.fill('infusionspump');
    await page.locator('li mark').first().waitFor();
    const firstMs = performance.now() - openedAt;
    await field.fill('');
    await typed(page, devtools, 'rengöring av ventilator larm');
    const whileLoading = await drawn(page);
    await field.fill('infusionspump');
    await page.getByText('Texterna hämtas').waitFor({ state: 'detached', timeout: longestLoadMs });
    const allMs = performance.now() - openedAt;
    const worked: number[] = [];
    const times: number[] = [];
    for (const query of queries) {
      await field.fill('');
      // What the last query still fetches is no part of the next key.
      await page.waitForTimeout(300);
      await drawn(page);
      worked.push(...(await typed(page, devtools, query)));
      times.push(...(await drawn(page)));
    }
    return [
      {
        what: `Opening the page with ${documents} documents in Chromium until the first search is answered; until all texts are searched`,
        measured: `${seconds(firstMs)} (${mebibytes(first)}); ${seconds(allMs)} (${mebibytes(first + texts)})`,
        aim: '-',
      },
      {
        what: `Key to drawn result list in Chromium (${times.length} keys)`,
        measured: told(times),
        aim: 'p95 ≤ 50 ms',
      },
      {
        what: 'Of it, work of the page’s thread for a key',
        measured: told(worked),
        aim: 'p95 ≤ 50 ms',
      },
      {
        what: `Key to drawn result list while the texts are loaded (${whileLoading.length} keys)`,
        measured: told(whileLoading),
        aim: '-',
      },
    ];
  } finally {
    await browser.close();
    close();
  }
}
