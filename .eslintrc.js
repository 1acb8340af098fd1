require('@rushstack/eslint-config/patch/modern-module-resolution');

const ban = (selector, message) => ({ selector, message });

const faults = [
  ban(
    "ThrowStatement > NewExpression[callee.name='Error']",
    'Return a refusal or throw an AppFault: a bare Error has no code that anybody can act upon.',
  ),
  ban(
    'ThrowStatement > :matches(Literal, TemplateLiteral)',
    'Return a refusal or throw an AppFault: a thrown text has neither code nor stack.',
  ),
];

const impurities = [
  ban("NewExpression[callee.name='Date'][arguments.length=0]", 'Take the time as an argument.'),
  ban("MemberExpression[object.name='Date'][property.name='now']", 'Take the time as an argument.'),
  ban(
    "MemberExpression[object.name='Math'][property.name='random']",
    'Take what is random as an argument.',
  ),
  ban("MemberExpression[object.name='console']", 'Rules do not log: return what happened.'),
  ban("CallExpression[callee.name='fetch']", 'Rules do no I/O: define a port in src/application.'),
];

const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const typedWith = (project) => ({ tsconfigRootDir: __dirname, project });

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parser: '@typescript-eslint/parser',
  parserOptions: { ecmaVersion: 2022, sourceType: 'module', tsconfigRootDir: __dirname },
  settings: { react: { version: '17.0' } },
  env: { es2022: true },
  reportUnusedDisableDirectives: true,
  ignorePatterns: [
    '*.d.ts',
    '*.js',
    '*.mjs',
    'node_modules/',
    'lib/',
    'dist/',
    'release/',
    'temp/',
  ],
  rules: {
    'max-lines': ['error', { max: 300 }],
    // Refusing control characters takes naming them.
    'no-control-regex': 'off',
    'no-redeclare': 'off',
    'no-undef': 'off',
    'no-unused-vars': 'off',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error',
    'react/prop-types': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
  },
  overrides: [
    {
      files: ['src/**/*.{ts,tsx}'],
      parserOptions: typedWith('./tsconfig.json'),
      rules: { ...typed, 'no-restricted-syntax': ['error', ...faults] },
    },
    {
      files: ['src/{domain,application,cards}/**/*.{ts,tsx}'],
      rules: { 'no-restricted-syntax': ['error', ...faults, ...impurities] },
    },
    {
      files: ['src/webparts/**/*.{ts,tsx}'],
      rules: {
        '@microsoft/spfx/import-requires-chunk-name': 'error',
        '@microsoft/spfx/pair-react-dom-render-unmount': 'error',
      },
    },
    {
      files: ['bot/**/*.ts', 'local-tenant/**/*.ts', 'sharepoint/**/*.ts', 'teams-app/**/*.ts'],
      excludedFiles: ['**/browser/**'],
      parserOptions: typedWith('./tsconfig.node.json'),
      rules: typed,
    },
    { files: ['bot/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...faults] } },
    {
      files: ['local-tenant/**/browser/**/*.ts'],
      parserOptions: typedWith('./local-tenant/**/browser/tsconfig.json'),
      rules: typed,
    },
    {
      files: ['test/**/*.{ts,tsx}'],
      rules: { 'max-lines': 'off' },
    },
  ],
};
