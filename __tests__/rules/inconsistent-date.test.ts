import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/inconsistent-date.ts'
import {lintText} from '../../src/index.ts'
import {findings} from '../helpers/mark.ts'
import {runExample} from '../helpers/pages.ts'

const story = 'The council of Ostra votes on its bridge.'

async function run(header: string, body: string) {
  const text = `---\n${header}\n---\n${body}\n`
  const example = {articles: [{path: 'story.txt', text}], messages: [], silent: false}
  const {articles, messages} = await runExample(rule.id, example)
  const marked = articles[0]?.text ?? ''
  return {
    marked: marked.slice(marked.indexOf('\n---\n') + 5).trimEnd(),
    said: messages.map((one) => one.replace(/^> `[^`]*`: /u, ''))
  }
}

describe('a header', () => {
  it.each([
    ['published: 2026-05-20\nretrieved: 2026-05-18', 'Published 2026-05-20, after it was retrieved on 2026-05-18'],
    ['published: 2026-05-20\nmodified: 2026-05-19', 'Published 2026-05-20, after it was modified on 2026-05-19'],
    [
      'published: 2026-05-18T10:00:00Z\nretrieved: 2026-05-18T11:00:00+02:00',
      'Published 2026-05-18T10:00:00Z, after it was retrieved on 2026-05-18T11:00:00+02:00'
    ],
    ['published: 0026-05-20', 'Published 0026-05-20, before 1605-01-01'],
    ['date: 03/04/2026', 'Two days can be the day it was published: "03/04/2026"'],
    ['lastmod: 5/6/26', 'Two days can be the day it was modified: "5/6/26"'],
    ['retrieved: 31 April 2026', 'No calendar has the day it was retrieved: "31 April 2026"']
  ])('%s', async (header, message) => {
    expect(await run(header, story)).toEqual({marked: `⟦${story}⟧`, said: [message]})
  })

  it.each([
    'published: 2026-05-18\nretrieved: 2026-05-18',
    'published: 2026-05-19\nretrieved: 2026-05-18T20:00:00Z',
    'published: 2026-05-18T10:00:00Z\nretrieved: 2026-05-18T12:00:00+02:00',
    'retrieved: 2026-05-18',
    'published: Friday',
    'title: The bridge'
  ])('%j is silent', async (header) => {
    expect(await run(header, story)).toEqual({marked: story, said: []})
  })
})

describe('a text', () => {
  it.each([
    [
      'OSTRA, ⟦May 17⟧ (WNA) — The dam gave way.',
      'The dateline is of 2026-05-17, the article was published 2026-05-14'
    ],
    [
      'OSTRA, ⟦17 May 2027⟧ (WNA) — The dam gave way.',
      'The dateline is of 2027-05-17, the article was published 2026-05-14'
    ],
    ['The mayor died on Friday, ⟦15 January 2027⟧.', 'Speaks of 2027-01-15 as past, but was published 2026-05-14'],
    [
      'The dam gave way on ⟦May 17, 2026⟧. It was mended on May 19, 2026.',
      'Speaks of 2026-05-17 as past, and of 1 further day, but was published 2026-05-14'
    ]
  ])('%s', async (body, message) => {
    expect(await run('date: 2026-05-14', body)).toEqual({marked: body, said: [message]})
  })

  it.each([
    'OSTRA, May 15 (WNA) — The dam gave way.',
    'OSTRA, Dec. 30 (WNA) — The dam gave way.',
    'The dam gave way on 12 May 2026.',
    'The council will vote on 21 May 2026.',
    'The vote is scheduled for the bridge on 21 May 2026, the mayor said.',
    'Until then, on 21 May 2026, nobody may cross.',
    'The book “Bridges of 21 May 2026” is out.',
    'This article was amended on 21 May 2026.'
  ])('%s is silent', async (body) => {
    expect(await run('date: 2026-05-14', body)).toEqual({marked: body, said: []})
  })

  it('may say itself when it was published', async () => {
    const {messages} = await lintText({text: `03/04/2026\n\n${story}\n`, name: 'a.txt', rules: {[rule.id]: 'warn'}})

    expect(
      messages.filter(({ruleId}) => ruleId === rule.id).map(({line, endColumn, message}) => [line, endColumn, message])
    ).toEqual([[1, 11, 'Two days can be the day it was published: "03/04/2026"']])
  })
})

describe('its option', () => {
  it('is a day', async () => {
    const {messages} = await lintText({
      text: `---\ndate: 1998-05-01\n---\n${story}`,
      name: 'a.txt',
      rules: {[rule.id]: ['warn', {earliest: '1999-01-01'}]}
    })

    expect(messages.filter(({ruleId}) => ruleId === rule.id).map(({message}) => message)).toEqual([
      'Published 1998-05-01, before 1999-01-01'
    ])
    await expect(findings(rule, '', {earliest: '1999'})).rejects.toThrow('day as in 2026-01-31')
    await expect(findings(rule, '', {earliest: '1999-02-30'})).rejects.toThrow('day as in 2026-01-31')
  })
})
