import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {SettingsError} from '../model/settings.ts'
import {codeOf, messageOf} from '../text/errors.ts'
import {printable} from '../text/printable.ts'
import type {Streams} from './streams.ts'

/** Prints a report, or writes it to a file: beside it first, so that no half report is ever left. */
export function deliver(text: string, file: string | undefined, {stdout, cwd}: Pick<Streams, 'stdout' | 'cwd'>): void {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (file === undefined) stdout.write(ended)
  else writeWhole(resolve(cwd, file), ended)
}

function writeWhole(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(beside, text)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, {force: true})
    const code = codeOf(error) || messageOf(error)
    throw new SettingsError(
      `--output-file: ${printable(path)} cannot be written (${code}), expected the name of a file in a folder that can be`
    )
  }
}
