import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {toBuilt} from '../analyze/template/prepared.ts'
import {packageFolder} from './packaged.ts'

/** Writes what is made of cues and trees beforehand in place of the module that says there is none. */
function prepare(file: string): void {
  writeFileSync(file, `export const built = ${JSON.stringify(toBuilt())}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  prepare(join(packageFolder(), 'dist/src/analyze/template/built.js'))
