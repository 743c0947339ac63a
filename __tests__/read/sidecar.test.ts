import {join} from 'node:path'
import {describe, expect, it} from '@jest/globals'
import {findSidecars, isSidecar, readSidecar} from '../../src/read/sidecar.ts'
import {archive} from '../helpers/archive.ts'

const names = (count: number) => Array.from({length: count}, (_, index) => `wire/${index}.txt`)

describe('findSidecars', () => {
  it.each([3, 40])('finds the file beside each of %i articles', (count) => {
    const articles = names(count)
    const root = archive({
      ...Object.fromEntries(articles.map((name) => [name, 'The dam.'])),
      'wire/0.json': '{}',
      'wire/1.yaml': '',
      'wire/1.yml': '',
      'wire/index.json': '{}',
      '2.json': '{}'
    })
    const found = findSidecars(articles.map((name) => join(root, name)))

    expect([...found]).toEqual([
      [join(root, 'wire/0.txt'), join(root, 'wire/0.json')],
      [join(root, 'wire/1.txt'), join(root, 'wire/1.yml')]
    ])
    expect(findSidecars([join(root, 'gone/dam.txt'), join(root, 'wire/0.json')]).size).toBe(0)
  })
})

describe('isSidecar', () => {
  it('is what stands beside an article', () => {
    const root = archive({'dam.md': '', 'dam.yml': '', 'flood.json': '', 'dam.csv': ''})

    expect(['dam.yml', 'flood.json', 'dam.csv', 'dam.md'].filter((name) => isSidecar(join(root, name)))).toEqual([
      'dam.yml'
    ])
  })
})

describe('readSidecar', () => {
  const read = (name: string, text: string | Uint8Array) => {
    const {header, complaints} = readSidecar(join(archive({[name]: text}), name))
    return {header, said: complaints.map(({line, message}) => `${line}: ${message}`)}
  }

  it('reads names as those who publish pages write them', () => {
    const json = {
      '@type': 'NewsArticle',
      headline: 'The dam',
      author: [{'@type': 'Person', name: 'Mira Holt'}],
      datePublished: '2026-05-18T10:00:00Z',
      publisher: {name: 'Ostra Courier'}
    }

    expect(read('dam.json', JSON.stringify(json))).toEqual({
      header: {
        title: {value: 'The dam', from: 'sidecar'},
        outlet: {value: 'Ostra Courier', from: 'sidecar'},
        byline: [{value: 'Mira Holt', from: 'sidecar'}],
        published: {value: '2026-05-18T10:00:00Z', from: 'sidecar'}
      },
      said: []
    })
    expect(read('dam.yml', 'title: The dam\n').header).toEqual({title: {value: 'The dam', from: 'sidecar'}})
    expect(read('dam.yml', '')).toEqual({header: {}, said: []})
  })

  it.each([
    ['dam.json', '{"title": "The dam",\n "date": }', '2: The file is left out: found what is none'],
    ['dam.json', '', '1: The file is left out: found what is none'],
    ['dam.json', '["The dam"]', '1: The file is left out: found a list'],
    ['dam.json', '['.repeat(1_000_000), '1: The file is left out: found what is none'],
    ['dam.yml', `a: ${'['.repeat(60_000)}`, '1: The file is left out: found what is none'],
    ['dam.yml', 'title: {main: The dam}', '1: "title" is left out: found {"main":"The dam"}'],
    ['dam.yml', 'author: &own [*own, [The dam]]', '1: "author" is left out: found [[{},{}],["The dam"]]'],
    ['dam.json', `{"title": {},${'\n'.repeat(1_000_000)}"x": 1}`, '1: "title" is left out: found {}'],
    ['dam.json', '7', '1: The file is left out: found "7"'],
    ['dam.json', '{"title": "a",\n\n"published": "2026-02-30"}', '3: "published" is left out: found "2026-02-30"'],
    ['dam.yml', 'title: a\nurl: b: c\n', '2: The file is left out: found what is none'],
    ['dam.yaml', 'a'.repeat(1_100_000), '1: The file is left out: found 1100000 characters'],
    ['dam.json', Buffer.from([0xff, 0xfe, 0]), '1: The file gives no header: found "dam.json", which fails']
  ])('tells of a fault in %s: %.30j', (name, text, said) => {
    expect(read(name, text).said.map((one) => one.slice(0, said.length))).toEqual([said])
  })
})
