import {describe, expect, it} from '@jest/globals'
import {headerFields} from '../../src/model/header.ts'
import {readFrontMatter, toBodyStart} from '../../src/read/front-matter.ts'
import {decode} from '../../src/read/load.ts'

function read(text: string) {
  const loaded = decode(Buffer.from(text))
  if ('trouble' in loaded) throw new Error(loaded.trouble)
  const {header = {}, complaints = []} = readFrontMatter(loaded) ?? {}
  const known = headerFields.flatMap((field) => {
    const values = [header[field] ?? []].flat().map(({value}) => value)
    return values.length === 0 ? [] : [[field, values.join('; ')]]
  })
  return {
    header: Object.fromEntries(known),
    body: loaded.text.slice(toBodyStart(loaded)),
    said: complaints.map(({line, message}) => `${line}: ${message}`)
  }
}

describe('front matter gives a header, and the text begins behind it', () => {
  const dam = {
    title: 'The dam: a report',
    outlet: 'Ostra Courier',
    byline: 'Mira Holt; Jon Vell',
    published: '2026-05-18'
  }
  const yaml =
    'title: "The dam: a report"\nsource: Ostra Courier\nauthors: [Mira Holt, {name: Jon Vell}]\ndate: 18 May 2026'

  it.each([
    ['YAML', `---\n${yaml}\n---\nThe dam.\n`],
    ['YAML that ends in dots', `---\n${yaml}\n...\nThe dam.\n`],
    ['YAML with CRLF', `---\n${yaml}\n---\nThe dam.\n`.replaceAll('\n', '\r\n')],
    ['YAML behind a byte order mark', `\ufeff---  \n# for the web\n${yaml}\n---\t\nThe dam.\n`],
    [
      'TOML',
      '+++\ntitle = "The dam: a report"\npublisher = "Ostra Courier"\nauthor = ["Mira Holt", "Jon Vell"]\ndate = 2026-05-18\n+++\nThe dam.\n'
    ]
  ])('in %s', (_, text) => {
    const {header, body, said} = read(text)

    expect([header, body.trim(), said]).toEqual([dam, 'The dam.', []])
  })

  it('with numbers as they are written, and values that are none left out', () => {
    expect(read('---\ntitle: 1984\nurl:\nlanguage: ~\nsource: https://ostra.example/dam\n---\n')).toEqual({
      header: {title: '1984', url: 'https://ostra.example/dam'},
      body: '',
      said: []
    })
    expect(read('---\n---\nThe dam.')).toEqual({header: {}, body: 'The dam.', said: []})
  })
})

describe('text that only looks so is text', () => {
  it.each([
    '----\nThe dam.\n---\n',
    '---\nThe dam gave way.\n---\nNobody slept.',
    '---',
    '---\n',
    '- - -\na: b\n---',
    '+++\n\nThe dam'
  ])('%j', (text) => {
    expect(read(text)).toEqual({header: {}, body: text, said: []})
  })
})

describe('front matter with a fault is told of, and thrown nothing', () => {
  const date = 'expected a day or an instant with its zone as in ISO 8601: 2026-01-31, 2026-01-31T08:00:00Z'
  const names = 'expected names with their values'

  it.each([
    ['---\n- a\n- b\n---\n', `2: The front matter is left out: found a list, ${names}`],
    ['---\n\n"dam"\n---\n', `2: The front matter is left out: found "dam", ${names}`],
    ['---\ndate: 2026-02-30\n---\n', `2: "date" is left out: found "2026-02-30", ${date}`],
    ['---\ntitle: a\ndate: Friday\n---\n', `3: "date" is left out: found "Friday", ${date}`],
    ['---\ntitle: [a]\n---\n', '2: "title" is left out: found ["a"], expected a text'],
    [
      `---\ntitle: a\nauthors: [${'Mira, '.repeat(200)}]\n---\n`,
      '3: "authors" is cut short: found 200 names, expected at most 50'
    ]
  ])('%.30j', (text, said) => {
    expect(read(text)).toMatchObject({said: [said], body: ''})
  })

  it.each([
    ['YAML', '---\ntitle: dam\nurl: [a\nx: y\n---\nText', '4: The front matter is left out: found what is none'],
    [
      'YAML with a name twice',
      '---\ntitle: a\ntitle: b\n---\nText',
      '3: The front matter is left out: found what is none'
    ],
    ['YAML in no end of brackets', `---\na: ${'['.repeat(50_000)}\n---\nText`, '2: The front matter is left out'],
    ['YAML that names itself', '---\nauthors: &a [*a, *a]\n---\nText', '2: "authors" is left out: found ['],
    ['TOML', '+++\ntitle = "dam\ndate = 1\n+++\nText', '2: The front matter is left out: found what is none']
  ])('%s', (_, text, said) => {
    const found = read(text)

    expect([found.said.join().slice(0, said.length), found.body]).toEqual([said, 'Text'])
  })

  it('also where it is not closed', () => {
    const said = [
      '1: The front matter is read as text: found no end of it, expected a line that holds nothing but "---" behind the last value'
    ]
    const text = '---\ntitle: The dam\n\nThe dam gave way.\n'

    expect(read(text)).toEqual({header: {}, body: text, said})
    expect(read(`---\ntitle: a\n${'a: b\n'.repeat(100_000)}---\n`)).toMatchObject({header: {}, said})
  })
})
