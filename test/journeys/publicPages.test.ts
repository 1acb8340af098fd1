import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright-core';
import { folderFiles } from '../../bot/publicPages/folderFiles';
import { publishingPublicly } from '../../bot/publicPages/publishingPublicly';
import { listening } from '../../bot/http/listening';
import type { GoverningDocument } from '../../src/domain/documents/document';
import { accessibilityFaults } from '../support/accessibility';
import { launchBrowser } from '../support/browser';
import {
  aMetadata,
  anEdition,
  aPublishedDocument,
  aReading,
  theEditor,
} from '../support/documentBuilders';
import { printedPages } from '../support/printedPages';

const related = [
  { documentNumber: 'RH-20002', title: 'Pumpar' },
  { documentNumber: 'RH-20009', title: 'Intern rutin' },
];
const document = (number: string, title: string, changes: Partial<GoverningDocument> = {}) =>
  aPublishedDocument({
    number,
    editions: [
      anEdition({
        metadata: aMetadata({ isPublic: true, title, related, follows: ['HSLF-FS 2021:52'] }),
        reviewBy: number === 'RH-20001' ? '2026-01-01' : '2028-01-01',
        changeNote: 'Ny gräns.',
      }),
    ],
    ...changes,
  });
const withdrawn = { on: '2026-03-20', by: theEditor, reason: 'x', replacedBy: 'RH-20001' };
const documents = [
  document('RH-20001', 'Kylskåp för läkemedel'),
  document('RH-20002', 'Ärenden'),
  document('RH-20003', 'Larm', { withdrawn }),
];
const reading = aReading({
  sections: [
    { heading: 'Syfte', level: 1, text: 'Rätt temperatur.\n• varje morgon\n◦ och kväll' },
    { heading: 'Genomförande', level: 1, text: '' },
    { heading: 'Avläsning', level: 2, text: 'Läs av temperaturen varje morgon.\n'.repeat(90) },
    { heading: 'Definitioner', level: 1, text: 'Produkt: sak enligt MDR' },
  ],
  references: [
    { text: 'Vägledning, https://vagledning.example/kyla', internalOnly: false },
    { text: 'Handbok', internalOnly: true },
  ],
});

const types: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

describe('The public pages in a browser (GD-10)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'public-'));
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    await publishingPublicly({
      files: folderFiles(folder),
      source: {
        numbers: async () => documents.map(({ number }) => number),
        document: async (number) => documents.find((one) => one.number === number),
        text: async () => reading,
      },
      site: { region: 'Region Prov', address: 'https://vard.example/styrande/' },
      clock: { today: () => '2026-03-23' },
      onProblem: () => undefined,
    }).makeWhole();
    server = createServer(({ url = '' }, response) => {
      const path = join(folder, normalize(url.split('?')[0] ?? ''));
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
      response.end(readFileSync(path));
    }).listen(0);
    origin = `http://localhost:${await listening(server)}`;
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  });

  const pages = ['index.html', ...documents.map(({ number }) => `${number}/index.html`)];

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 400],
    ['dark', 400],
  ] as const)('are for everybody: %s, %d px wide', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    for (const name of pages) {
      await page.goto(`${origin}/${name}`);
      problems.push(...(await accessibilityFaults(page)));
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
        problems.push(`${name} scrolls sideways`);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it('lead from the list past the filter to a document, by the keyboard', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/index.html`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Hoppa till innehållet');
    await page.fill('#filter', 'ÄRENDEN');
    expect(await page.locator('.documents > li:visible').allInnerTexts()).toEqual([
      expect.stringContaining('RH-20002'),
    ]);
    expect(await page.getByRole('status').innerText()).toBe('1 dokument visas.');
    await page.getByRole('link', { name: 'Ärenden' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Rutin: Ärenden' }).waitFor();
    await page.close();
  });

  it('are whole without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/index.html`);
    expect(await page.locator('.documents > li:visible').count()).toBe(3);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await context.close();
  });

  it('are printed with their head, the warning and the number on every page (GD-08, GD-09)', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/RH-20001/index.html`);
    const printed = printedPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(printed.length).toBeGreaterThan(1);
    printed.forEach((text, index) => {
      expect(text).toContain(`Sida ${index + 1} av ${printed.length}`);
      expect(text).toContain('Nummer: RH-20001');
      expect(text).toContain('kan ha blivit inaktuell');
    });
    await page.close();
  });
});
