'use strict';

const transform = { '^.+\\.(t|j|mj)sx?$': '<rootDir>/test/support/esbuildTransform.js' };

// These publish ES modules only; jest runs CommonJS.
const esModules = ['@pnp', 'jose', 'unpdf', 'postal-mime', 'html-to-text', '@selderee', 'selderee', 'parseley', 'peberminta', 'leac', 'deepmerge-es', 'adaptivecards'];
const transformIgnorePatterns = [`/node_modules/(?!(${esModules.join('|')})/)`];
const shared = {
  transform,
  transformIgnorePatterns,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'json'],
  cacheDirectory: '<rootDir>/.cache/jest',
};

/** One project a kind of test: what it may touch, and how long it may take. */
const project = (displayName, folders, rest = {}) => ({
  ...shared,
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts?(x)`),
  ...rest,
});

module.exports = {
  projects: [
    project('rules', ['domain', 'application', 'lists', 'cards', 'text']),
    project('parts', [
      'adapters',
      'bot',
      'sharepoint',
      'local-tenant',
      'contracts',
      'regressions',
      'teams-app',
    ]),
    project('ui', ['ui', 'webparts'], {
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/ui/withoutStyles.ts'],
      moduleNameMapper: { '\\.module\\.scss$': 'identity-obj-proxy' },
    }),
    project('journeys', ['journeys'], {
      globalSetup: '<rootDir>/test/support/preparedStage.ts',
    }),
    project('architecture', ['architecture']),
  ],
};
