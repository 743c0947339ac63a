import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/boilerplate.ts'
import {findings, mark} from '../helpers/mark.ts'

const story = `The council of Ostra will vote on the new bridge on Thursday, and the mayor expects a narrow result.

The bridge would cost eleven million crowns, and half of it is paid for by the province of Vell.`

describe(rule.id, () => {
  it.each([
    ['marks the words of a page', `⟦Skip to main content⟧\n\n${story}\n\n⟦Share this article⟧\n`],
    [
      'knows a sentence that holds them',
      `${story}\n\nThe mayor asked them to share this article with their children.\n`
    ],
    ['finds its place under CRLF', '⟦Skip to main content⟧\r\n\r\nThe council of Ostra will vote on Thursday.\r\n'],
    ['finds its place after an emoji', `🔥 Ostra burns\n\n${story}\n\n⟦Share this article⟧\n`]
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('deletes whole lines, and leaves the gap between paragraphs', async () => {
    const text = `Skip to main content\n\n${story}\n\nShare this article\n`
    const edits = (await findings(rule, text)).flatMap(({fix = []}) => fix)

    expect(edits.map(({start, end, text: written}) => [text.slice(start, end), written])).toEqual([
      ['Skip to main content\n\n', ''],
      ['\nShare this article\n', '']
    ])
  })

  it('reports the kinds that are asked for', async () => {
    const text = `Skip to main content\n\n${story}\n\nShare this article\n`
    expect(await findings(rule, text, {categories: ['navigation']})).toHaveLength(1)
    expect(await findings(rule, text, {categories: []})).toEqual([])
  })

  it('finds nothing in nothing, and refuses a kind that is none', async () => {
    expect(await findings(rule, '')).toEqual([])
    await expect(findings(rule, '', {categories: ['weather']})).rejects.toThrow('list of: navigation')
  })
})
