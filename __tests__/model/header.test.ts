import {describe, expect, it} from '@jest/globals'
import type {From, Header} from '../../src/model/article.ts'
import {mergeHeaders, mergeLazily} from '../../src/model/header.ts'

const from = (place: From) => (value: string) => ({value, from: place})
const [front, metadata, text] = [from('front-matter'), from('metadata'), from('text')]

describe('mergeHeaders', () => {
  it('takes of each field what the more trusted place says, and keeps what the other says otherwise', () => {
    const trusted = {title: front('The dam bursts'), published: front('2026-05-18'), byline: [front('Mira Holt')]}
    const other = {
      outlet: metadata('Ostra Courier'),
      published: metadata('2026-05-19'),
      byline: [metadata('Mira Holt'), metadata('Jon Vell')]
    }

    expect(mergeHeaders(trusted, other)).toEqual({
      ...trusted,
      outlet: metadata('Ostra Courier'),
      disagreements: [
        {field: 'byline', value: 'Mira Holt; Jon Vell', from: 'metadata'},
        {field: 'published', value: '2026-05-19', from: 'metadata'}
      ]
    })
  })

  it.each<[string, Header, Header]>([
    ['a day and an hour of it', {published: front('2026-05-18')}, {published: metadata('2026-05-18T10:00Z')}],
    ['one instant', {published: front('2026-05-18T10:00Z')}, {published: metadata('2026-05-18T12:00+02:00')}],
    ['two names of one outlet', {outlet: front('The Ostra Courier')}, {outlet: metadata('Ostra Courier, Inc.')}],
    ['one address', {url: front('https://www.ostra.example/dam/')}, {url: metadata('http://ostra.example/dam')}],
    ['one language', {language: front('en')}, {language: metadata('en-GB')}],
    ['titles of the same words', {title: front('Dam bursts!')}, {title: metadata('DAM BURSTS')}]
  ])('sees no disagreement between %s', (_, left, right) => {
    expect(mergeHeaders(left, right).disagreements).toBeUndefined()
  })

  it('does not count what agrees with the most trusted place', () => {
    const others = mergeHeaders({url: front('https://ostra.example/a')}, {url: metadata('https://ostra.example/b')})

    expect(mergeHeaders({url: front('https://ostra.example/b')}, others).disagreements).toEqual([
      {field: 'url', ...front('https://ostra.example/a')}
    ])
  })

  it('keeps the dates of which no day can be told, and takes a day from elsewhere', () => {
    const doubt = {field: 'published', written: '03/04/2026', why: 'ambiguous', from: 'front-matter'} as const

    expect(mergeHeaders({doubts: [doubt]}, {published: metadata('2026-04-03')})).toEqual({
      published: metadata('2026-04-03'),
      doubts: [doubt]
    })
  })

  it('lets a day that a more trusted place tells settle which of two was meant', () => {
    const doubt = {field: 'published', written: '03/04/2026', why: 'ambiguous', from: 'metadata'} as const

    expect(mergeHeaders({published: front('2026-04-03')}, {doubts: [doubt]})).toEqual({
      published: front('2026-04-03'),
      disagreements: [{field: 'published', ...metadata('03/04/2026')}]
    })
  })
})

describe('mergeLazily', () => {
  it('looks at the text only for what nobody else tells', () => {
    let asked = 0
    const header = mergeLazily({published: front('2026-05-18')}, () => {
      asked++
      return {byline: [text('Mira Holt')], published: text('2026-05-19')}
    })

    expect([header.published, header.title, header.doubts, asked]).toEqual([
      front('2026-05-18'),
      undefined,
      undefined,
      0
    ])
    expect([header.byline, asked]).toEqual([[text('Mira Holt')], 1])
    expect(header.disagreements).toEqual([{field: 'published', ...text('2026-05-19')}])
    expect(JSON.parse(JSON.stringify(header))).toEqual(structuredClone(header))
  })
})
