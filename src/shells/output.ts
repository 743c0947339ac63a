import {existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {SettingsError} from '../model/settings.ts'
import {codeOf, messageOf} from '../text/error.ts'
import {printable} from '../text/printable.ts'
import type {Streams} from './streams.ts'

/** Prints a report, or writes it to a file: beside it first, so that no half report is ever left. */
export function deliver(text: string, file: string | undefined, {stdout, cwd}: Pick<Streams, 'stdout' | 'cwd'>): void {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (file === undefined) stdout.write(ended)
  else writeWhole(resolve(cwd, file), ended)
}

/** What is no plain file, such as a pipe or /dev/null, is written to and not replaced; of a link, what it leads to. */
function writeWhole(path: string, text: string): void {
  try {
    makeFolder(dirname(path))
    const target = existsSync(path) ? realpathSync(path) : path
    if (!existsSync(target) || statSync(target).isFile()) replace(target, text)
    else writeFileSync(target, text)
  } catch (error) {
    throw new SettingsError(
      `The report ${printable(path)} cannot be written (${codeOf(error) || messageOf(error)}), expected the name of a file in a folder that can be`
    )
  }
}

/** One by one from the nearest that is there: asked for all at once, Node never comes back from where none can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder) || dirname(folder) === folder) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, {force: true})
    throw error
  }
}
