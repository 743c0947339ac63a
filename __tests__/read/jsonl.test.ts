import {describe, expect, it} from '@jest/globals'
import {toElementSplitter} from '../../src/read/elements.ts'
import {toLineSplitter} from '../../src/read/lines.ts'
import {readAll, slice, split} from '../helpers/records.ts'

const story = {
  title: 'Dam above Ostra gives way',
  maintext: 'The dam above Ostra gave way.\n\n“We heard it\tfirst,” said Mirela Vost 🚨, a baker.',
  date_publish: '2026-01-02',
  site: 'Wire',
  authors: ['Mirela Vost'],
  link: 'https://wire.example/dam'
}
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')

describe('the records of JSON Lines', () => {
  it('are articles with the header that each gives', () => {
    const [article] = readAll(split(toLineSplitter(), lines(story)))

    expect(article).toMatchObject({
      path: 'news.jsonl',
      record: '1',
      text: story.maintext,
      header: {
        title: {value: story.title, from: 'record'},
        outlet: {value: 'Wire'},
        published: {value: '2026-01-02'},
        url: {value: story.link},
        byline: [{value: 'Mirela Vost'}]
      },
      complaints: []
    })
  })

  it.each(['The dam above', '“We heard it\tfirst,”', 'gave way.\n\n“We', '🚨, a baker.', '\tfirst'])(
    'have %j at its place',
    (words) => {
      const file = `${lines({title: 'Roofs', text: 'Not here'})}\r\n\r\n${lines(story)}\n`
      const article = readAll(split(toLineSplitter(), file))[1]

      expect(article).toMatchObject({record: '3'})
      if (article === undefined || 'trouble' in article) throw new Error('no article')
      expect(JSON.parse(`"${slice(file, article, words)}"`)).toBe(words)
    }
  )

  it('are found by the names of the settings', () => {
    const fields = {text: ['story.words'], outlet: ['paper'], published: ['when', 'day']}
    const record = {text: 'no', story: {words: 'The dam'}, paper: 'Post', day: '2026-03-04'}
    const [article] = readAll(split(toLineSplitter(), lines(record)), fields)

    expect(article).toMatchObject({
      text: 'The dam',
      header: {outlet: {value: 'Post'}, published: {value: '2026-03-04'}}
    })
  })

  it('are found by the usual names where the settings give none', () => {
    const found = readAll(split(toLineSplitter(), lines({text: 'The dam'}, {words: 'The dam'})), {text: []})

    expect(found).toMatchObject([
      {text: 'The dam'},
      {trouble: expect.stringContaining('expected one under text, content')}
    ])
  })

  it('are judged one by one: what is wrong with one is said at its place', () => {
    const file = ['{"text": "good"}', '{"text": "bad" "date"}', '[1]', '"x"', '{"text": 7}', '', '{"body": "ok"}'].join(
      '\n'
    )

    expect(readAll(split(toLineSplitter(), file))).toEqual([
      expect.objectContaining({text: 'good', record: '1'}),
      {trouble: expect.stringContaining('found what is no JSON'), line: 2, column: 16},
      {trouble: 'The record is left out: found a list, expected an object', line: 3, column: 1},
      {trouble: 'The record is left out: found a text, expected an object', line: 4, column: 1},
      {trouble: expect.stringContaining('found no text, expected one under text, content'), line: 5, column: 1},
      expect.objectContaining({text: 'ok', record: '7'})
    ])
  })

  it('may hold a byte order mark, bytes that are no UTF-8, and too much', () => {
    const file = Buffer.concat([
      Buffer.from('\ufeff{"text": "a"}\n{"text": "'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"text": "long story"}')
    ])
    const records = split(toLineSplitter(20), file)

    expect(records.map(({start}) => start)).toEqual([3, 17, 31])
    expect(readAll(records)).toEqual([
      expect.objectContaining({text: 'a'}),
      {trouble: 'The record is left out: found bytes that are not UTF-8', line: 2, column: 1},
      {trouble: 'The record is left out: found 22 bytes, expected at most 20', line: 3, column: 1}
    ])
  })
})

describe('the elements of a JSON file', () => {
  it.each([1, 5, 1000])('are its records, in pieces of %i bytes', (size) => {
    const file = `\ufeff${JSON.stringify([{text: 'Zoë’s “[roof]” \\'}, story, 5, null, {body: 'last'}], null, 2)}\n`
    const records = split(toElementSplitter(), file, size)
    const articles = readAll(records)

    expect(records.map(({record}) => record)).toEqual(['0', '1', '2', '3', '4'])
    expect(articles[0]).toMatchObject({text: 'Zoë’s “[roof]” \\'})
    expect(articles[2]).toMatchObject({trouble: expect.stringContaining('found a number'), column: 3})
    const second = articles[1]
    if (second === undefined || 'trouble' in second) throw new Error('no article')
    expect(slice(file.slice(1), second, 'Mirela Vost 🚨')).toBe('Mirela Vost 🚨')
  })

  it('may follow one another without an array, and end in the middle', () => {
    const articles = readAll(split(toElementSplitter(), '{"text": "a"}\n{"text": "b"} {"text": "c'))

    expect(articles).toMatchObject([{text: 'a'}, {text: 'b'}, {line: 2, trouble: expect.stringContaining('no JSON')}])
  })
  it.each([
    ['[', 1],
    ['[\n{"text": "a"}', 2],
    ['[\n{"text": "a]"},\n', 3]
  ])('are not all of them where the list of %j does not end', (file, line) => {
    const trouble = 'The rest of the file is left out: found its end before that of the list, expected ]'

    for (const size of [1, 1000])
      expect(readAll(split(toElementSplitter(), file, size)).at(-1)).toMatchObject({trouble, line})
  })

  it.each(['', '[]', '[{"text": "a"}] ', '[7]', '{"text": ["a"]}', '\ufeff[["a"],\n]'])(
    'are all of those of %j',
    (file) => {
      for (const {fault} of split(toElementSplitter(), file)) expect(fault).toBeUndefined()
    }
  )
})
