import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/suspected-boilerplate.ts'
import {findings, mark} from '../helpers/mark.ts'

const story = `The council of Ostra will vote on the new bridge on Thursday, and the mayor expects a narrow result.

The bridge would cost eleven million crowns, and half of it is paid for by the province of Vell.

Ships would pass below it, which the old one never allowed them to do in eighty years.`
const teasers = 'More from Ostra\n\nTen walks along the river\n\nWhy the ferries are late\n\nWhat the harbour eats'

describe(rule.id, () => {
  it.each([
    ['marks headings of other stories behind the end', `Ostra votes on its bridge\n\n${story}\n\n⟦${teasers}⟧\n`],
    ['knows a story without them', `Ostra votes on its bridge\n\n${story}\n`],
    ['finds its place under CRLF', `Ostra votes on its bridge\n\n${story}\n\n⟦${teasers}⟧\n`.replaceAll('\n', '\r\n')]
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('suggests to delete it, and fixes nothing by itself', async () => {
    const text = `Ostra votes on its bridge\n\n${story}\n\n${teasers}\n`
    const [found] = await findings(rule, text)

    expect(found?.fix).toBeUndefined()
    expect(found?.suggest).toEqual([
      {desc: 'Delete these lines', fix: [{start: text.indexOf(teasers) - 1, end: text.length, text: ''}]}
    ])
  })

  it('reports the kinds that are asked for', async () => {
    expect(await findings(rule, `${story}\n\n${teasers}\n`, {categories: ['legal']})).toEqual([])
  })

  it('finds nothing in nothing, and refuses a kind that is none', async () => {
    expect(await findings(rule, '')).toEqual([])
    await expect(findings(rule, '', {categories: 'related'})).rejects.toThrow('list of: navigation')
  })
})
