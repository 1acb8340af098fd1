import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const canRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      commands.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
    );

/** The packaged Chromium brings its own system libraries, if it is told to think that it runs on a bare server. */
const packagedBrowser = async (): Promise<string> => {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};

/** A Chromium on this machine: the one that KVITTENS_BROWSER names, an installed one, else the packaged one. */
export const findBrowser = async (): Promise<string> => {
  const named = process.env['KVITTENS_BROWSER'];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`KVITTENS_BROWSER is ${named}, which cannot be run.`);
  }
  const installed = [...onPath(), ...usualPlaces].find(canRun);
  if (installed) return installed;
  try {
    return await packagedBrowser();
  } catch (cause) {
    const advice = 'Install Chromium, Chrome or Edge, or set KVITTENS_BROWSER to one.';
    throw new Error(`No browser was found, and the packaged one does not run here. ${advice}`, {
      cause,
    });
  }
};

/** Starts a headless browser that talks to this machine only; the caller closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), headless: true, args: flags });
