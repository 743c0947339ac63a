import assert from 'node:assert/strict'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {lint} from '../../src/index.ts'
import {run} from '../helpers/world.ts'
import {jsonLines, warcs} from './archived.ts'
import {checkPrintable, checkResult} from './checks.ts'
import {strict} from './files.ts'
import {toBytes, toText} from './inputs.ts'
import {checkJsonLines, checkReports} from './reports.ts'
import {withFiles} from './scratch.ts'

type Files = Readonly<Record<string, Uint8Array>>

const shared = toText('text').map((text) => Buffer.from(`The dam above Ostra gave way at four in the morning. ${text}`))
const packed = jsonLines.map((bytes) => gzipSync(bytes))

/** A few files of every kind, some of which hold the same text. */
export const archives: fc.Arbitrary<Files> = fc
  .tuple(
    shared,
    fc.nat(),
    fc.record(
      {
        'a.txt': toBytes('text'),
        'b.txt': toBytes('text'),
        'wire/c.md': toBytes('markdown'),
        'wire/d.html': toBytes('html'),
        'wire/e.jsonl': fc.oneof(toBytes('json'), jsonLines),
        'f.jsonl.gz': packed,
        'web.warc': fc.oneof(toBytes('warc'), warcs)
      },
      {requiredKeys: []}
    )
  )
  .map(([text, copies, files]) =>
    Object.fromEntries(
      Object.entries(files).map(([name, own], at) => {
        const isCopy = /txt|md|html/.test(name) && ((copies >> at) & 1) === 1
        return [name, isCopy ? Buffer.concat([text, own, text]) : own]
      })
    )
  )

/** The commands say something that can be read of every archive, and the same with an index and without. */
export function checkArchive(files: Files): Promise<void> {
  return withFiles({...files, '.lintrc.json': '{"root": true}', 'z.txt': 'The dam gave way.\n'}, async (cwd) => {
    const request = {cwd, rules: strict, concurrency: 1}
    const results = await lint(request)
    for (const result of results) checkResult(result)
    await checkReports(results, cwd)
    const first = await lint({...request, cache: true})
    const again = await lint({...request, cache: true})
    assert.deepEqual(again.map(toSaid), first.map(toSaid), 'the index changes what is found')
    assert.deepEqual(first.map(toSaid), results.map(toSaid), 'the index changes what is found')
    for (const command of [['matches'], ['inspect'], ['trace', Object.keys(files)[0] ?? 'z.txt']])
      await checkCommand(cwd, command)
  })
}

function toSaid({filePath, messages}: Awaited<ReturnType<typeof lint>>[number]) {
  return {filePath, messages}
}

async function checkCommand(cwd: string, command: readonly string[]): Promise<void> {
  const [view, lines] = [await run(cwd, command), await run(cwd, [...command, '--format', 'jsonl'])]
  for (const {err, out} of [view, lines]) {
    checkPrintable(`${out}${err}`.replaceAll('\n', ''))
    assert.doesNotMatch(err, /^provlint: +at /m)
  }
  checkJsonLines(lines.out)
}
