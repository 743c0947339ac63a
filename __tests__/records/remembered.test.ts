import {rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import {archive} from '../helpers/archive.ts'
import {answer, toLines, toWarcRecord} from '../helpers/collections.ts'
import {paragraph, toRandom} from '../helpers/stories.ts'
import {run} from '../helpers/world.ts'

const settings = '{"root": true, "extends": "provlint:strict"}'
const outlets = ['Ostra Wire', 'Harbour Post', 'Valle Courier']

/** Records of invented articles, a third of which copy what others printed. */
function toRecords(count: number, seed: number): readonly object[] {
  const random = toRandom(seed)
  return Array.from({length: count}, (_, index) => {
    const from = random() < 0.33 ? Math.floor(random() * 20) : seed * 100 + index
    const text = [from * 3, from * 3 + 1, Math.floor(random() * 900)].map(paragraph).join('\n\n')
    const date = `2026-01-${10 + Math.floor(random() * 20)}`
    return {outlet: outlets[index % 3], date, text: `${text}\n\nRead more in the ${outlets[index % 3]}`}
  })
}

const page = (number: number, seed: number) =>
  toWarcRecord(`${number}`, answer(`<title>Flood</title><p>${paragraph(number)}</p>\n<p>${paragraph(seed)}</p>`))
const toWarc = (seed: number) => Buffer.concat([0, 1, 2, 3].map((number) => page(number, seed + number)))

const files = {
  '.lintrc.json': settings,
  'a.jsonl': toLines(toRecords(25, 1)),
  'b.jsonl.gz': gzipSync(toLines(toRecords(15, 2))),
  'c.warc': toWarc(30),
  'd.txt': [0, 1, 2].map(paragraph).join('\n\n')
}

/** Holds a run that may use the index against one that does not; gives the rules that found something. */
async function expectSame(cwd: string, ...patterns: readonly string[]): Promise<ReadonlySet<string>> {
  const without = await run(cwd, ['-f', 'json', '--no-cache', ...patterns])

  expect(await run(cwd, ['-f', 'json', ...patterns])).toEqual(without)
  const results: readonly {readonly messages: readonly {readonly ruleId: string}[]}[] = JSON.parse(without.out)
  return new Set(results.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
}

/** How often a line recurs in files that are not named, an index tells as it was when all of them were seen. */
const notCounted = ['--rule', 'recurring-boilerplate: off']

/** What can become of files of many articles between two runs. */
const changes: Readonly<Record<string, (cwd: string) => void>> = {
  'nothing changes': () => {},
  'records come at the end': (cwd) =>
    writeFileSync(join(cwd, 'a.jsonl'), toLines([...toRecords(25, 1), ...toRecords(5, 3)])),
  'records move down': (cwd) => writeFileSync(join(cwd, 'a.jsonl'), toLines([...toRecords(3, 4), ...toRecords(25, 1)])),
  'records go': (cwd) => writeFileSync(join(cwd, 'a.jsonl'), toLines(toRecords(25, 1).slice(4, 12))),
  'a record is broken': (cwd) =>
    writeFileSync(join(cwd, 'a.jsonl'), toLines([...toRecords(4, 1), '{', ...toRecords(6, 5)])),
  'a compressed file has others': (cwd) => writeFileSync(join(cwd, 'b.jsonl.gz'), gzipSync(toLines(toRecords(12, 6)))),
  'a compressed file is cut short': (cwd) =>
    writeFileSync(join(cwd, 'b.jsonl.gz'), gzipSync(toLines(toRecords(12, 2))).subarray(0, 900)),
  'a web archive has others': (cwd) => writeFileSync(join(cwd, 'c.warc'), toWarc(60)),
  'a file is touched': (cwd) => utimesSync(join(cwd, 'a.jsonl'), 1e9, 1e9),
  'a file goes': (cwd) => rmSync(join(cwd, 'a.jsonl'))
}

describe('an archive with files of many articles that was linted before', () => {
  it.each(Object.keys(changes))('gives what it gives without an index where %s', async (name) => {
    const cwd = archive(files)

    expect(await expectSame(cwd)).toContain('uncredited-copy')
    changes[name]?.(cwd)
    const parts = [['d.txt'], name === 'a file goes' ? ['c.warc'] : ['a.jsonl', 'b.jsonl.gz']]
    for (const part of parts) await expectSame(cwd, ...notCounted, ...part)
    await expectSame(cwd)
    await expectSame(cwd)
    for (const part of parts) await expectSame(cwd, ...part)
  })
})
