import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {readRecord} from '../../src/read/jsonl.ts'
import {holdsRecords} from '../../src/read/kind.ts'
import {readRecordAt, readRecords} from '../../src/read/records.ts'
import {archive} from '../helpers/archive.ts'

const stories = Array.from({length: 2000}, (_, number) => ({text: `Flood ${number}: ${Math.sin(number)} “metres”`}))
const lines = `${stories.map((story) => JSON.stringify(story)).join('\n')}\n`

async function read(name: string, content: string | Uint8Array) {
  const folder = archive({[name]: content})
  const all = []
  for await (const one of readRecords(join(folder, name))) all.push('trouble' in one ? one : readRecord(name, one))
  return all
}

describe('readRecords', () => {
  it.each([
    ['a.jsonl', lines],
    ['a.NDJSON', lines.trimEnd()],
    ['a.json', JSON.stringify(stories, null, 1)],
    ['a.jsonl.gz', gzipSync(lines)],
    ['a.json.gz', Buffer.concat([gzipSync(lines.slice(0, 3001)), gzipSync(lines.slice(3001))])]
  ])('gives the articles of %s', async (name, content) => {
    expect(await read(name, content)).toMatchObject(stories)
  })

  it('gives what is whole of a file that is cut short, and says where that ends', async () => {
    const whole = gzipSync(lines)
    const found = await read('cut.jsonl.gz', whole.subarray(0, whole.length / 2))
    const last = found.pop()

    expect(found.length).toBeGreaterThan(500)
    expect(found).toMatchObject(stories.slice(0, found.length))
    expect(last).toEqual({
      trouble: expect.stringMatching(/^Not read to its end: found that it is cut short behind byte \d+/u),
      line: found.length + 1,
      column: 1
    })
  })

  it.each([
    ['noise.jsonl.gz', Buffer.from('no gzip at all'), 'that it is damaged before byte 14'],
    ['bomb.jsonl.gz', gzipSync(Buffer.alloc(1 << 27, 'a')), 'more than 200 bytes for each one that is compressed'],
    ['empty.jsonl.gz', Buffer.alloc(0), 'that it is cut short']
  ])('says what is wrong with %s', async (name, content, found) => {
    const all = await read(name, content)

    expect(all).toEqual([{trouble: expect.stringContaining(found), line: 1, column: 1}])
  })

  it('says that a file is gone', async () => {
    const all = []
    for await (const one of readRecords('/nowhere/a.jsonl.gz')) all.push(one)

    expect(all).toEqual([{trouble: 'Cannot be read: it is no longer there', line: 1, column: 1}])
  })

  it('gives articles and troubles in order for whatever a file holds', async () => {
    const pieces = fc.constantFrom(
      '{"text": "a\\n',
      '"}',
      '\n',
      '[',
      ']',
      ',',
      '\\',
      '\r',
      '🚨',
      ' ',
      '7',
      '"',
      '\ufeff'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces), fc.constantFrom('a.jsonl', 'a.json'), async (parts, name) => {
        let line = 0
        for (const one of await read(name, parts.join(''))) {
          if ('trouble' in one) expect(one.line).toBeGreaterThanOrEqual(Math.min(line, 1))
          else expect(one.text.startsWith('a')).toBe(true)
          line++
        }
      }),
      {numRuns: 60}
    )
  })
})

describe('readRecordAt', () => {
  it.each([
    ['a.jsonl', `\ufeff${lines}`],
    ['a.json', JSON.stringify(stories, null, 1)]
  ])('gives the records of %s again', async (name, content) => {
    const path = join(archive({[name]: content}), name)
    for await (const one of readRecords(path)) {
      if ('trouble' in one) throw new Error(one.trouble)
      const {bytes, ...place} = one
      expect(readRecordAt(path, {...place, length: bytes.length})).toEqual(one)
    }
  })

  it('says that the file is gone', () => {
    const place = {record: '1', start: 0, length: 5, line: 1, column: 1}

    expect(readRecordAt('/nowhere/a.jsonl', place)).toHaveProperty('trouble', 'Cannot be read: it is no longer there')
  })
})

describe('holdsRecords', () => {
  it.each([
    ['a.jsonl', true],
    ['a.json.ZST', true],
    ['a.jsonl.txt', false],
    ['a.gz', false]
  ])('of %s is %s', (path, is) => {
    expect(holdsRecords(path)).toBe(is)
  })
})
