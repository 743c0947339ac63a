import assert from 'node:assert/strict'
import {join} from 'node:path'
import {lint, SettingsError} from '../../src/index.ts'
import type {Complaint} from '../../src/model/metadata.ts'
import {readFrontMatter} from '../../src/read/front-matter.ts'
import {readMetadata} from '../../src/read/metadata.ts'
import {readSidecar} from '../../src/read/sidecar.ts'
import {checkPrintable} from './checks.ts'
import {checkReports} from './reports.ts'
import {withFiles} from './scratch.ts'

/** Front matter of both kinds gives a header, or says what is wrong. */
export async function checkFrontMatter(inside: string): Promise<void> {
  for (const fence of ['---', '+++']) {
    const text = `${fence}\n${inside}\n${fence}\nThe dam gave way.`
    checkComplaints(readFrontMatter({text})?.complaints, text)
  }
}

/** So does a file beside an article. */
export function checkSidecars(bytes: Uint8Array): Promise<void> {
  return withFiles({'dam.json': bytes, 'dam.yml': bytes}, async (folder) => {
    for (const name of ['dam.json', 'dam.yml']) checkComplaints(readSidecar(join(folder, name)).complaints)
  })
}

/** So do the metadata of an archive, in whatever a file of that name is written. */
export function checkMetadata(bytes: Uint8Array): Promise<void> {
  const names = ['rows.csv', 'rows.tsv', 'rows.jsonl', 'rows']
  return withFiles(Object.fromEntries(names.map((name) => [name, bytes])), async (root) => {
    for (const name of names) {
      const read = await readMetadata({root, name, paths: new Set(['a.txt', 'dam.txt']), isWhole: true})
      if ('fault' in read) checkPrintable(read.fault)
      else checkComplaints(read.complaints)
    }
  })
}

/** Settings of any kind hold, or are a fault that is said; plugins are not loaded. */
export function checkSettings(settings: string): Promise<void> {
  const files = {'.lintrc.json': settings, 'dam.txt': 'The dam gave way.\n', 'rows.csv': 'path,title\ndam.txt,Dam\n'}
  return withFiles(files, async (cwd) => {
    try {
      await checkReports(await lint({cwd, safe: true}), cwd)
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error
      for (const line of error.message.split('\n')) checkPrintable(line)
    }
  })
}

function checkComplaints(complaints: readonly Complaint[] = [], text?: string): void {
  for (const {line, message} of complaints) {
    checkPrintable(message)
    assert.ok(line >= 1 && (text === undefined || line <= text.split(/\r\n?|\n/).length), `${message}: line ${line}`)
  }
}
