import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import type {Entry} from '../../src/check/baseline.ts'
import {parseBaseline, printBaseline} from '../../src/check/baseline-file.ts'

const entry: Entry = {path: 'dam.txt', rule: 'dull-news', text: 'The dam', key: 'k1', before: 'b1', after: ''}
const parse = (text: string) => parseBaseline('/news/.provlint-baseline.json', text)
const printed = printBaseline([entry, {...entry, path: 'a.txt', reason: 'It is old'}, entry])

describe('a baseline', () => {
  it('is a line an entry, sorted, each with its comma', () => {
    expect(printed).toBe(`{
  "format": 1,
  "entries": [
    {"path":"a.txt","rule":"dull-news","text":"The dam","id":"k1.b1.","reason":"It is old"},
    {"path":"dam.txt","rule":"dull-news","text":"The dam","id":"k1.b1."},
    {"path":"dam.txt","rule":"dull-news","text":"The dam","id":"k1.b1.","nth":2},
    null
  ]
}
`)
  })

  it('may be nothing', async () => {
    expect(await parse(printBaseline([]))).toEqual([])
  })

  it('is read in any order, and what two branches added is there once, with its reason', async () => {
    const [head = '', rows = ''] = printed.split(/(?<=\[\n)/u)
    const twice = `${head}${rows.replace(/^( {4}\{.*?"a.txt".*?),"reason.*\n/u, '$&$1},\n').replace(/^(.*\n)(.*\n)/u, '$2$1')}`

    expect(twice.match(/a\.txt/gu)).toHaveLength(2)
    expect(printBaseline(await parse(twice))).toBe(printed)
  })

  it('comes back as it was, whatever it holds, on one line each', async () => {
    const text = fc.string({unit: 'binary'})
    const word = fc.stringMatching(/^[0-9a-f]{0,8}$/u)
    const one = fc.record({path: text, rule: text, text, key: word, before: word, after: word})
    await fc.assert(
      fc.asyncProperty(fc.array(one), async (entries) => {
        const out = printBaseline(entries)

        expect(out.split('\n')).toHaveLength(entries.length + 7)
        expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
        expect(printBaseline(await parse(out))).toBe(out)
      })
    )
  })
})

describe('a faulty baseline is refused', () => {
  const row = '    {"path":"dam.txt","rule":"dull-news","text":"The dam","id":"k1.b1."},\n'

  it.each([
    [
      'with conflict markers',
      printed.replace(row, `<<<<<<< HEAD\n${row}=======\n>>>>>>> wire\n`),
      ':5:1: found a conflict marker of git'
    ],
    [
      'of a newer program',
      printed.replace('1,', '2,'),
      ':2:3: found the format 2, expected 1: was it written by a newer provlint?'
    ],
    ['of a newer program, with other entries', '{"format": 2, "accepted": {}}', ':1:2: found the format 2, expected 1'],
    ['of no format', '{"entries": []}', ':1:1: found no format, expected "format": 1'],
    ['that is cut', printed.slice(0, 120), ', expected JSON (unexpected end of string)'],
    ['that is empty', '', ':1:1: found the end of the file, expected JSON (value expected)'],
    ['that is no list', '{"format": 1, "entries": {}}', ':1:1: found no list of entries'],
    [
      'with what is no entry',
      printed.replace(row, '    {"path": 7},\n'),
      'found {"path":7}, expected an entry with "path", "rule" and "id"'
    ],
    ['with nothing among its entries', printed.replace(row, '    null,\n'), 'found null, expected an entry']
  ])('%s', async (_, text, said) => {
    await expect(parse(text)).rejects.toThrow(said)
    await expect(parse(text)).rejects.toThrow('/news/.provlint-baseline.json:')
  })
})
