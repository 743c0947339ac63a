import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {readMetadata} from '../../src/read/metadata.ts'
import {archive} from '../helpers/archive.ts'
import {articles, read} from '../helpers/metadata.ts'

const dam = {outlet: 'Wire', published: '2026-01-31', title: 'The dam of Ostra, burst'}

describe('a row gives a header', () => {
  it.each([
    ['JSON Lines', 'index.jsonl', `${JSON.stringify({path: 'dam.txt', ...dam})}\n`],
    ['JSON Lines without an end', 'index.ndjson', JSON.stringify({path: 'dam.txt', ...dam})],
    ['CRLF and a byte order mark', 'index.jsonl', `\ufeff\r\n${JSON.stringify({path: 'dam.txt', ...dam})}\r\n`],
    ['CSV', 'index.csv', 'path,outlet,published,title\ndam.txt,Wire,2026-01-31,"The dam of Ostra, burst"\n'],
    [
      'CSV as a spreadsheet writes it',
      'index.CSV',
      '\ufeffPath,Source,Date,Title\r\ndam.txt,Wire,2026-01-31,"The dam of Ostra, burst"\r\n'
    ],
    ['TSV', 'index.tsv', 'published\tpath\ttitle\toutlet\n2026-01-31\tdam.txt\tThe dam of Ostra, burst\tWire\n'],
    ['JSON Lines of another name', 'index.txt', JSON.stringify({path: 'dam.txt', ...dam})],
    [
      'CSV of another name',
      'index.txt',
      'path,outlet,published,title\ndam.txt,Wire,2026-01-31,"The dam of Ostra, burst"'
    ],
    [
      'TSV of another name',
      'index',
      'path\toutlet\tpublished\ttitle\ndam.txt\tWire\t2026-01-31\tThe dam of Ostra, burst'
    ]
  ])('%s', async (_, name, text) => {
    expect(await read(text, name)).toEqual({
      headers: {'dam.txt': dam, 'wire/rain.txt': {}, 'wire/back\\slash.txt': {}},
      said: []
    })
  })

  it('with all that a header holds, by each of its names', async () => {
    const said = {
      source: 'Wire',
      date: '2026-01-31T08:00:00Z',
      modified: '2026-02-01',
      retrieved: '2026-02-02',
      url: 'https://wire.example/dam',
      author: ['Mirela Vost', ' ', 'Anton Brell'],
      license: 'CC BY 4.0',
      language: 'en',
      desk: {name: 'home'}
    }
    const {headers} = await read(JSON.stringify({path: 'dam.txt', title: ' The dam ', ...said}))

    expect(headers?.['dam.txt']).toEqual({
      title: 'The dam',
      outlet: 'Wire',
      byline: 'Mirela Vost; Anton Brell',
      published: '2026-01-31T08:00:00Z',
      modified: '2026-02-01',
      url: 'https://wire.example/dam',
      retrieved: '2026-02-02',
      licence: 'CC BY 4.0',
      language: 'en'
    })
  })

  it('says where each value was read', async () => {
    const root = archive({'index.jsonl': '{"path": "dam.txt", "outlet": "Wire", "byline": ["Mirela Vost"]}'})
    const metadata = await readMetadata({root, name: 'index.jsonl', paths: new Set(articles), isWhole: false})

    expect('headerOf' in metadata && metadata.headerOf('dam.txt')).toEqual({
      outlet: {value: 'Wire', from: 'metadata'},
      byline: [{value: 'Mirela Vost', from: 'metadata'}]
    })
  })

  it.each([
    ['./wire/rain.txt', 'wire/rain.txt'],
    ['wire\\rain.txt', 'wire/rain.txt'],
    ['.\\wire\\rain.txt', 'wire/rain.txt'],
    ['wire//rain.txt', 'wire/rain.txt'],
    ['wire/back\\slash.txt', 'wire/back\\slash.txt']
  ])('to the article that %s names', async (path, article) => {
    const {headers, said} = await read(JSON.stringify({path, outlet: 'Wire'}))

    expect(said).toEqual([])
    expect(headers?.[article]).toEqual({outlet: 'Wire'})
  })

  it('whose empty values are none, and whose first name that has one counts', async () => {
    const {headers, said} = await read('path,date,published,outlet,source,title\ndam.txt,2026-01-31, ,,Wire\n', 'a.csv')

    expect(said).toEqual([])
    expect(headers?.['dam.txt']).toEqual({published: '2026-01-31', outlet: 'Wire'})
    expect(await read('{"path": "dam.txt", "published": null, "byline": [], "title": ""}')).toMatchObject({
      headers: {'dam.txt': {}},
      said: []
    })
  })

  it('over the ends of lines, with marks doubled inside it', async () => {
    const text = 'path,title\r\ndam.txt,"The ""dam""\r\nof Ostra"\r\nwire/rain.txt,Rain\r\n'

    expect((await read(text, 'a.csv')).headers).toMatchObject({
      'dam.txt': {title: 'The "dam"\r\nof Ostra'},
      'wire/rain.txt': {title: 'Rain'}
    })
  })

  it('wherever it stands in a file of many pieces', async () => {
    const row = (path: string, title: string) => `${path},Wire,"${title}"\n`
    const filler = Array.from({length: 40_000}, (_, index) => row(`drafts/${index}.txt`, 'Flood\nin Ostra')).join('')
    const text = `path,outlet,title\n${filler}${row('dam.txt', 'The dam')}`
    const json = `${`${JSON.stringify({path: 'x', title: 'Überflutung in Ostra'})}\n`.repeat(40_000)}{"path": "dam.txt", "title": "The dam"}\nno\n`

    expect((await read(text, 'a.csv', false)).headers?.['dam.txt']).toEqual({outlet: 'Wire', title: 'The dam'})
    expect((await read(json, 'a.jsonl', true, ['dam.txt', 'x'])).said?.at(-1)).toMatch(/^40002: .*found "no"/u)
  })
})

describe('any titles', () => {
  const title = fc.string({unit: fc.constantFrom('a', 'ß', '"', ',', '\n', '\r\n', ' '), maxLength: 40})

  it('come out of CSV and of JSON Lines as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(title, {minLength: 1, maxLength: 400, size: 'max'}), async (titles) => {
        const paths = titles.map((_, index) => `${index}.txt`)
        const csv = titles.map((one, index) => `"${one.replaceAll('"', '""')}",${index}.txt\r\n`).join('')
        const json = titles.map((one, index) => `${JSON.stringify({title: one, path: `${index}.txt`})}\n`).join('')
        const expected = Object.fromEntries(
          titles.map((one, index) => [`${index}.txt`, one.trim() === '' ? {} : {title: one.trim()}])
        )

        expect((await read(`title,path\r\n${csv}`, 'a.csv', false, paths)).headers).toEqual(expected)
        expect((await read(json, 'a.jsonl', false, paths)).headers).toEqual(expected)
      }),
      {numRuns: 30}
    )
  })
})

describe('a run over named files', () => {
  it('is told of nothing', async () => {
    expect(
      await read('no\n{"path": "gone.txt"}\n{"path": "dam.txt", "date": "Friday"}', 'a.jsonl', false)
    ).toMatchObject({
      headers: {'dam.txt': {}},
      said: []
    })
  })
})
