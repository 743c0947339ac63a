import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadCommand, sealCompiled, toCompiledName} from './compiled.ts'
import {packageFolder} from './packaged.ts'

/**
 * Makes the joined command a script that is one function, and writes beside it what the compiler makes of it: once it has
 * linted some articles, without an index, with a new one and with that of the run before, most of it is compiled.
 */
async function compile(file: string): Promise<void> {
  const joined = readFileSync(file, 'utf8').replaceAll(/\bimport\((?=["_])/gu, 'importModule(')
  if (/\bimport\(/u.test(joined)) throw new Error(`${file}: found an import() that is not given how to import`)
  writeFileSync(file, `(function(module,require,__filename,importModule){${joined}\n})`)
  const {main, script} = loadCommand(file)
  const folder = mkdtempSync(join(tmpdir(), 'provlint-'))
  try {
    cpSync(join(packageFolder(), 'seeds'), folder, {recursive: true})
    writeFileSync(join(folder, '.lintrc.json'), '{"root": true}')
    for (const argv of [['--no-cache'], [], ['.'], ['000_da46389dd5a1f00e.txt']]) await main(argv, toQuiet(folder))
  } finally {
    rmSync(folder, {recursive: true})
  }
  writeFileSync(toCompiledName(file), sealCompiled(script.createCachedData(), readFileSync(file)))
}

function toQuiet(cwd: string) {
  const nowhere = {write: () => true}
  return {stdin: (async function* () {})(), stdout: nowhere, stderr: nowhere, cwd, env: {}}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile(join(packageFolder(), 'dist/src/command.cjs'))
