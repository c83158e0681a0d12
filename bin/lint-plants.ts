import { resolve } from 'node:path';
import { ESLint } from 'eslint';

interface Plant {
  what: string;
  path: string;
  code: string;
  rule: string;
}

const plants: Plant[] = [
  { what: 'the domain imports React', path: 'lib/domain/planted.ts', code: "import { useState } from 'react';\nexport const planted = useState;\n", rule: 'boundaries/dependencies' },
  { what: 'the domain imports Node', path: 'lib/domain/planted.ts', code: "import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n", rule: 'boundaries/dependencies' },
  { what: 'the domain imports the server', path: 'lib/domain/planted.ts', code: "import { env } from '@/lib/server/env';\nexport const planted = env;\n", rule: 'boundaries/dependencies' },
  { what: 'the domain imports the database', path: 'lib/domain/planted.ts', code: "import { patients } from '@/db/schema';\nexport const planted = patients;\n", rule: 'boundaries/dependencies' },
  { what: 'the domain reads the clock', path: 'lib/domain/planted.ts', code: 'export const planted = () => Date.now();\n', rule: 'no-restricted-properties' },
  { what: 'the domain makes today', path: 'lib/domain/planted.ts', code: 'export const planted = () => new Date();\n', rule: 'no-restricted-syntax' },
  { what: 'the domain rolls dice', path: 'lib/domain/planted.ts', code: 'export const planted = () => Math.random();\n', rule: 'no-restricted-properties' },
  { what: 'the figure imports the domain', path: 'lib/figure/planted.ts', code: "import { can } from '@/lib/domain/access';\nexport const planted = can;\n", rule: 'boundaries/dependencies' },
  { what: 'the database imports the server', path: 'db/planted.ts', code: "import { env } from '@/lib/server/env';\nexport const planted = env;\n", rule: 'boundaries/dependencies' },
  { what: 'the server imports a component', path: 'lib/server/planted.ts', code: "import { Card } from '@/components/ui/card';\nexport const planted = Card;\n", rule: 'boundaries/dependencies' },
  { what: 'the server imports a page', path: 'lib/server/planted.ts', code: "import NotFound from '@/app/not-found';\nexport const planted = NotFound;\n", rule: 'boundaries/dependencies' },
  { what: 'shared code imports the server', path: 'lib/planted.ts', code: "import { env } from '@/lib/server/env';\nexport const planted = env;\n", rule: 'boundaries/dependencies' },
  { what: 'a component imports server code', path: 'components/ui/planted.ts', code: "import { env } from '@/lib/server/env';\nexport const planted = env;\n", rule: 'boundaries/dependencies' },
  { what: 'a component imports drizzle', path: 'components/ui/planted.ts', code: "import { eq } from 'drizzle-orm';\nexport const planted = eq;\n", rule: 'boundaries/dependencies' },
  { what: 'a component imports the tables', path: 'components/ui/planted.ts', code: "import { patients } from '@/db/schema';\nexport const planted = patients;\n", rule: 'boundaries/dependencies' },
  { what: 'a page imports the tables', path: 'app/planted.ts', code: "import { patients } from '@/db/schema';\nexport const planted = patients;\n", rule: 'boundaries/dependencies' },
  { what: 'a page imports pg', path: 'app/planted.ts', code: "import { Pool } from 'pg';\nexport const planted = Pool;\n", rule: 'boundaries/dependencies' },
  { what: 'next-auth outside its folder', path: 'lib/server/planted.ts', code: "import NextAuth from 'next-auth';\nexport const planted = NextAuth;\n", rule: 'no-restricted-imports' },
  { what: 'settings read outside env.ts', path: 'lib/server/planted.ts', code: 'export const planted = process.env.HOME;\n', rule: 'no-restricted-properties' },
  { what: "'use server' outside an actions file", path: 'lib/server/planted.ts', code: "'use server';\nexport async function planted() {}\n", rule: 'no-restricted-syntax' },
  { what: 'an action that is a bare function', path: 'app/(clinic)/planted/actions.ts', code: "'use server';\nexport async function planted() {}\n", rule: 'no-restricted-syntax' },
  { what: 'an action made by another call', path: 'app/(clinic)/planted/actions.ts', code: "'use server';\nexport const planted = String('x');\n", rule: 'no-restricted-syntax' },
  { what: "a component's noun imports its sibling", path: 'components/today/planted.ts', code: "import { planted as other } from '@/components/builder/planted';\nexport const planted = other;\n", rule: 'no-restricted-imports' },
  { what: "a server's noun imports its sibling", path: 'lib/server/logs/planted.ts', code: "import { planted as other } from '../programs/planted';\nexport const planted = other;\n", rule: 'no-restricted-imports' },
  { what: 'any', path: 'lib/planted.ts', code: 'export const planted = (value: any) => value as unknown;\n', rule: '@typescript-eslint/no-explicit-any' },
  { what: 'a type error waved away', path: 'lib/planted.ts', code: '// @ts-ignore\nexport const planted: number = 1;\n', rule: '@typescript-eslint/ban-ts-comment' },
];

/** Lints each planted violation as if it stood in the tree. A rule that lets one pass is broken. */
async function main(): Promise<number> {
  const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '..') });
  let missed = 0;
  for (const plant of plants) {
    const [result] = await eslint.lintText(plant.code, { filePath: plant.path });
    const caught = result?.messages.some((message) => message.ruleId === plant.rule && message.severity === 2) ?? false;
    if (!caught) missed += 1;
    console.log(`${caught ? 'caught' : 'MISSED'}  ${plant.what} (${plant.rule})`);
  }
  console.log(`${plants.length - missed} of ${plants.length} planted violations were reported`);
  return missed === 0 ? 0 : 1;
}

process.exitCode = await main();
