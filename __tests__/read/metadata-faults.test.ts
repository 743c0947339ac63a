import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {readMetadata} from '../../src/read/metadata.ts'
import {archive} from '../helpers/archive.ts'
import {read} from '../helpers/metadata.ts'

const rain = '{"path": "wire/rain.txt", "outlet": "Wire"}'
const object = 'expected a JSON object'
const path = 'expected the path of an article from the folder of the archive'
const date = 'expected a day or an instant with its zone as in ISO 8601: 2026-01-31, 2026-01-31T08:00:00Z'

describe('JSON Lines with a fault keep all other rows', () => {
  it.each([
    ['{path: dam.txt}', `The line is left out: found "{path: dam.txt}", ${object}`],
    ['["dam.txt"]', `The line is left out: found "["dam.txt"]", ${object}`],
    ['null', `The line is left out: found "null", ${object}`],
    ['\u202e\u001b[31m', `The line is left out: found "\\u202e\\u001b[31m", ${object}`],
    ['{"outlet": "Wire"}', `The row is left out: found no path, ${path}`],
    ['{"path": " "}', `The row is left out: found no path, ${path}`],
    ['{"path": 7}', `The row is left out: found 7 as path, ${path}`],
    ['{"path": "gone.txt"}', gone('gone.txt')],
    ['{"path": "wire"}', gone('wire')],
    ['{"path": "../dam.txt"}', gone('../dam.txt')],
    ['{"path": "/dam.txt"}', gone('/dam.txt')],
    ['{"path": "dam\\u0000.txt"}', gone('dam\\u0000.txt')],
    ['{"path": "dam.txt", "published": "31/02/2026"}', `"published" is left out: found "31/02/2026", ${date}`],
    ['{"path": "dam.txt", "date": "2026-02-30"}', `"date" is left out: found "2026-02-30", ${date}`],
    ['{"path": "dam.txt", "modified": 20260131}', '"modified" is left out: found 20260131, expected a text'],
    ['{"path": "dam.txt", "outlet": {"called": "W"}}', '"outlet" is left out: found {"called":"W"}, expected a text'],
    ['{"path": "dam.txt", "byline": [1]}', '"byline" is left out: found [1], expected a text or a list of texts']
  ])('%s', async (line, said) => {
    expect(await read(`\n${line}\n${rain}\n`)).toMatchObject({
      headers: {'dam.txt': {}, 'wire/rain.txt': {outlet: 'Wire'}},
      said: [`2: ${said}`]
    })
  })

  it('and the other values of the row', async () => {
    const {headers} = await read('{"path": "dam.txt", "date": "Friday", "outlet": "Post"}')

    expect(headers?.['dam.txt']).toEqual({outlet: 'Post'})
  })

  it('and the first of two rows for a path', async () => {
    expect(await read(`${rain}\n\n{"path": "./wire\\\\rain.txt", "outlet": "Post"}`)).toMatchObject({
      headers: {'wire/rain.txt': {outlet: 'Wire'}},
      said: ['3: The row is left out: found a second one for "wire/rain.txt", expected one; the first is on line 1']
    })
  })

  it('but nothing is said of a file that is ignored', async () => {
    expect((await read('{"path": "drafts/flood.txt"}')).said).toEqual([])
  })
})

describe('CSV with a fault keeps all other rows', () => {
  const open = 'found a quotation mark that is never closed, expected one at the end of the value'
  const closed = 'found text behind a closing quotation mark, expected marks inside a value to be doubled'

  it.each([
    ['dam.txt,"The dam', `The row is left out: ${open}`],
    ['dam.txt,"The dam" of Ostra', `The row is left out: ${closed}`],
    ['"dam.txt" x,"The dam"', `The row is left out: ${closed}`],
    [
      'dam.txt,The dam, burst',
      'The row is left out: found 3 values, expected 2 as there are columns; a value that holds the delimiter needs quotation marks'
    ],
    [',The dam', `The row is left out: found no path, ${path}`],
    ['gone.txt,The dam', gone('gone.txt')]
  ])('%s', async (row, said) => {
    for (const end of ['\n', '\r\n']) {
      const text = ['path,title', '', row, 'wire/rain.txt,"Rain, again"', ''].join(end)
      expect(await read(text, 'a.csv')).toMatchObject({
        headers: {'dam.txt': {}, 'wire/rain.txt': {title: 'Rain, again'}},
        said: [`3: ${said}`]
      })
    }
  })

  it('also where the last row is the one', async () => {
    expect(await read('path,title\nwire/rain.txt,Rain\n\ndam.txt,"', 'a.csv')).toMatchObject({
      headers: {'wire/rain.txt': {title: 'Rain'}},
      said: [`4: The row is left out: ${open}`]
    })
  })

  it('and gives up where marks are open everywhere', async () => {
    const {said} = await read(`path,title\n${'dam.txt,"The dam\n'.repeat(30_000)}`, 'a.csv')

    expect(said?.length).toBeLessThan(20_000)
    expect(said?.at(-1)).toMatch(/^\d+: The row and all behind it are left out: found/u)
  })
})

describe('a file without rows', () => {
  const none = '1: The file gives no headers: found no row, expected one for each article'

  it.each([
    ['a.jsonl', '', none],
    ['a.jsonl', '\ufeff\n\r\n', none],
    ['a.csv', '', none],
    ['a.csv', 'path,outlet\r\n', none],
    [
      'a.csv',
      'file,outlet\ndam.txt,Wire\n',
      '1: The file gives no headers: found the columns "file", "outlet", expected one of the name "path"'
    ],
    [
      'a.csv',
      'path,"outlet\ndam.txt,Wire\n',
      '1: The file gives no headers: found a quotation mark that is never closed, expected one at the end of the value'
    ]
  ])('%s: %j', async (name, text, said) => {
    expect((await read(text, name)).said?.[0]).toBe(said)
  })
})

describe('a file that cannot be read', () => {
  const expected = 'expected a JSON Lines or CSV file, its path from the folder of the archive'
  const ask = (root: string) => readMetadata({root, name: 'a.csv', paths: new Set(), isWhole: false})

  it('because it is missing, or a folder', async () => {
    const root = archive({})

    expect(await ask(root)).toEqual({fault: `found no such file "a.csv", ${expected}`})
    mkdirSync(join(root, 'a.csv'))
    expect(await ask(root)).toEqual({fault: `found a folder "a.csv", ${expected}`})
    rmSync(join(root, 'a.csv'), {recursive: true})
  })

  it('because it is no text', async () => {
    const bytes = Buffer.concat([Buffer.from(`${rain}\n{"path": "`), Buffer.from([0xe9]), Buffer.from('"}\n')])

    expect(await read(bytes)).toEqual({
      fault:
        'found "index.jsonl", which fails at 2:11: Not a text file: found the byte 0xE9, which is not UTF-8, at byte 54, expected UTF-8'
    })
    expect(await read('path\tx\n\0', 'a.tsv')).toMatchObject({fault: expect.stringContaining('found a NUL byte')})
  })
})

function gone(name: string): string {
  return `The row is left out: found the path "${name}", expected that of a file in the folder of the archive`
}
