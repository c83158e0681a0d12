import next from 'eslint-config-next';
import nextTypescript from 'eslint-config-next/typescript';
import boundaries from 'eslint-plugin-boundaries';

const may = (from, ...to) => ({ from: { element: { type: from } }, allow: { to: { element: { types: { anyOf: [from, ...to] } } } } });
const everywhere = ['**/*.{ts,tsx,mjs}'];
const tests = ['**/*.test.{ts,tsx}', 'db/testing/**', 'e2e/**'];

const noUseServer = { selector: "ExpressionStatement[directive='use server']", message: "'use server' belongs in app/**/actions.ts alone." };
const nextAuth = { group: ['next-auth', 'next-auth/**'], message: 'next-auth stays behind lib/server/auth.' };

/** A noun's folder may not reach into its sibling's: compose in app, or move the rule to the domain. */
function siblingsApart(layer, nouns, shared) {
  return nouns.map((noun) => ({
    files: [`${layer}/${noun}/**`],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [nextAuth, { group: nouns.filter((other) => other !== noun && !shared.includes(other)).flatMap((other) => [`@/${layer}/${other}/*`, `../${other}/*`]), message: 'A noun does not import its sibling.' }] }],
    },
  }));
}

const config = [
  { ignores: ['.next/**', '.data/**', 'node_modules/**', 'next-env.d.ts', 'db/migrations/**', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...nextTypescript,
  {
    files: everywhere,
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        { type: 'domain', pattern: 'lib/domain' },
        { type: 'figure', pattern: 'lib/figure' },
        { type: 'server', pattern: 'lib/server' },
        { type: 'shared', pattern: 'lib' },
        { type: 'db', pattern: 'db' },
        { type: 'components', pattern: 'components' },
        { type: 'app', pattern: 'app' },
        { type: 'e2e', pattern: 'e2e' },
        { type: 'bin', pattern: 'bin' },
      ],
    },
    rules: {
      'no-console': 'error',
      // Pictures are drawn as vectors; there is nothing for the framework to resize.
      '@next/next/no-img-element': 'off',
      // Patients' pages are plain documents that work without scripts: their links load pages.
      '@next/next/no-html-link-for-pages': 'off',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', noUseServer],
      'no-restricted-imports': ['error', { patterns: [nextAuth] }],
      'boundaries/dependencies': ['error', {
        default: 'disallow',
        checkAllOrigins: true,
        policies: [
          may('domain'), may('figure'), may('shared', 'domain'), may('db', 'domain', 'figure'),
          may('server', 'db', 'domain', 'shared', 'figure'), may('components', 'domain', 'shared', 'figure'),
          may('app', 'components', 'server', 'domain', 'shared', 'figure'), may('e2e', 'db', 'domain', 'shared'),
          may('bin', 'db', 'domain', 'shared', 'figure', 'components', 'server'),
          { from: { element: { type: 'components' } }, allow: { to: { element: { type: 'server' } }, dependency: { kind: 'type' } } },
          { allow: { to: { module: { origin: 'external' } } } },
          { allow: { to: { module: { origin: 'core' } } } },
          { from: { element: { type: '!{db,server,e2e,bin}' } }, disallow: { to: { module: { origin: 'external', source: '{drizzle-orm,drizzle-orm/**,pg}' } } } },
          { from: { element: { type: 'domain' } }, disallow: { to: { module: { origin: 'external', source: '!{zod,temporal-polyfill,vitest,fast-check}' } } } },
          { from: { element: { type: '{domain,figure}' } }, disallow: { to: { module: { origin: 'core' } } } },
        ],
      }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
    },
  },
  {
    files: ['app/**', 'lib/**', 'components/**', 'proxy.ts', 'instrumentation.ts'],
    ignores: ['lib/server/env.ts', 'proxy.ts', 'instrumentation.ts', ...tests],
    rules: { 'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Settings are read in lib/server/env.ts alone.' }] },
  },
  {
    // The pure core: time and chance come in as arguments.
    files: ['lib/domain/**', 'lib/figure/**'],
    ignores: tests,
    rules: {
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
        { object: 'Temporal', property: 'Now', message: 'Time comes in as an argument.' },
        { object: 'process', property: 'env', message: 'Settings come in as arguments.' }],
      'no-restricted-syntax': ['error', noUseServer, { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' }],
    },
  },
  ...siblingsApart('components', ['bench', 'builder', 'exports', 'handout', 'library', 'links', 'mail', 'patient', 'patient-import', 'patients', 'plan', 'programs', 'reminders', 'settings', 'today'], []),
  ...siblingsApart('lib/server', ['alerts', 'calendar', 'exports', 'figures', 'handouts', 'library', 'links', 'logs', 'mail', 'members', 'patient-import', 'patients', 'pictures', 'plan', 'programs', 'reminders', 'review', 'templates'], ['links']),
  { files: ['lib/server/auth/**', 'lib/server/session.ts', 'app/api/auth/**', 'components/clinic/account-menu.tsx', 'components/sign-in/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['app/**/actions.ts'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: 'ExportNamedDeclaration > FunctionDeclaration', message: 'Only authorisedAction(...) may be exported here.' },
        { selector: 'ExportDefaultDeclaration', message: 'Only authorisedAction(...) may be exported here.' },
        { selector: "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > .init:not(CallExpression[callee.name='authorisedAction'])", message: 'Only authorisedAction(...) may be exported here.' }],
    },
  },
  { files: ['bin/**', 'start.ts', 'db/**', 'lib/server/env.ts', 'e2e/**', '*.config.{ts,mjs}'], rules: { 'no-console': 'off' } },
  // The translation set-up has to know whose page it is.
  { files: ['lib/i18n/request.ts'], rules: { 'boundaries/dependencies': 'off' } },
  { files: tests, rules: { 'boundaries/dependencies': 'off', 'no-restricted-imports': 'off', 'react-hooks/rules-of-hooks': 'off' } },
];

export default config;
