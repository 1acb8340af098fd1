import { execFileSync } from 'node:child_process';
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

interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const unpack = `import packaged from '@sparticuz/chromium';
const executablePath = await packaged.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(JSON.stringify({ executablePath, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));`;

// In a process of its own: the package is an ES module, which jest cannot load. The runtime's name makes it bring
// the system libraries that a bare machine lacks.
const packagedBrowser = (): FoundBrowser => {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', unpack], {
    encoding: 'utf8',
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as FoundBrowser;
};

const packaged = (): FoundBrowser => {
  try {
    return packagedBrowser();
  } catch (cause) {
    const advice = 'Install Chromium, Chrome or Edge, or set KVITTENS_BROWSER to one.';
    throw new Error(`No browser was found, and the packaged one does not run here. ${advice}`, {
      cause,
    });
  }
};

/** A Chromium on this machine: the one that KVITTENS_BROWSER names (or `packaged`), an installed one, else the packaged one. */
export const findBrowser = (): FoundBrowser => {
  const named = process.env['KVITTENS_BROWSER'];
  if (named === 'packaged') return packaged();
  if (named && !canRun(named)) {
    throw new Error(`KVITTENS_BROWSER is ${named}, which cannot be run.`);
  }
  const installed = named || [...onPath(), ...usualPlaces].find(canRun);
  return installed ? { executablePath: installed, env: {} } : packaged();
};

/** Starts a headless browser that talks to this machine only; the caller closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  const { executablePath, env } = findBrowser();
  return chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...env },
  });
};
