import {spawnSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {archive} from './archive.ts'
import type {Run} from './world.ts'

const root = resolve(import.meta.dirname, '../..')
const built = join(root, 'dist/src/provlint.cjs')

/** Runs the built command in a folder; the folder itself is left out of what it says. */
export function command(cwd: string, ...argv: readonly string[]): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [built, ...argv], {cwd, encoding: 'utf8'})
  const without = (text: string) => text.replaceAll(`${cwd}/`, '').trim()
  return {status: status ?? -1, out: without(stdout), err: without(stderr)}
}

/** The findings of a run, a line each. */
export function lint(cwd: string, ...argv: readonly string[]): Run {
  const {status, out, err} = command(cwd, '--format', 'unix', ...argv)
  return {status, out: out.replace(/(?:^|\n\n)\d+ problems?$/u, ''), err}
}

/** An archive with files, and packages of this project, or itself, among its modules. */
export function archiveWith(packages: readonly string[], files: Readonly<Record<string, string>>): string {
  const folder = archive({'node_modules/.keep': '', ...files})
  for (const name of packages) {
    symlinkSync(name === 'provlint' ? root : join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return folder
}

/** The source of a plugin with one rule that says something of every article, as ESM or CommonJS. */
export function plugin(id: string, message = id, start = 'export default'): string {
  return `${start} {rules: [{id: '${id}', about: 'About', scope: 'document', options: {},
    check: ({document}) => [{span: {start: 0, end: 3}, message: ${JSON.stringify(message)} + ' ' + document.path}]}]}`
}
