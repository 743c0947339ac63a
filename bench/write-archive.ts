import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {generate} from './articles.ts'

/** What every generated archive says of itself. */
export const settings = {
  root: true,
  extends: 'provlint:recommended',
  archive: {include: ['**/*.txt'], metadata: 'metadata.jsonl'}
}

const rowsAtATime = 2_000

/** Writes an archive of generated articles of that many bytes together, with its metadata and settings. */
export function writeArchive(folder: string, bytes: number, seed: number): void {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, '.lintrc.json'), `${JSON.stringify(settings, undefined, 2)}\n`)
  const made = new Set<string>()
  const rows: string[] = []
  let written = 0
  for (const {path, outlet, published, text} of generate(Number.POSITIVE_INFINITY, seed)) {
    if (written >= bytes) break
    const content = Buffer.from(text)
    written += content.length
    makeFolder(join(folder, path, '..'), made)
    writeFileSync(join(folder, path), content)
    rows.push(`${JSON.stringify({path, outlet, published})}\n`)
    if (rows.length === rowsAtATime) writeRows(folder, rows)
  }
  writeRows(folder, rows)
}

function makeFolder(folder: string, made: Set<string>): void {
  if (!made.has(folder)) mkdirSync(folder, {recursive: true})
  made.add(folder)
}

function writeRows(folder: string, rows: string[]): void {
  appendFileSync(join(folder, 'metadata.jsonl'), rows.splice(0).join(''))
}
