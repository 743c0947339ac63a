import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/empty-byline.ts'
import {lintText} from '../../src/index.ts'
import {findings, mark} from '../helpers/mark.ts'

describe(rule.id, () => {
  it.each([
    ['marks a byline that is cut short', '⟦By⟧'],
    ['knows a name', 'By Mira Holt'],
    ['marks a comma where a name should stand', '⟦By , a reporter for the Ostra Courier.⟧'],
    ['knows a name with a comma behind it', 'By Mira Holt, a reporter for the Ostra Courier.'],
    ['marks the and between two missing names', '⟦By and⟧'],
    ['marks an and before a name', '⟦By and Mira Holt⟧'],
    ['knows a sentence that begins with By and by', 'By and by the rain stopped.'],
    ['marks a name that is none', '⟦Written by: admin⟧'],
    ['marks it with what stands beside it', '⟦By Staff | 3 May⟧'],
    ['marks it with a full stop behind it', '⟦By Admin.⟧'],
    ['knows a newsroom', 'By Staff of the Ostra Courier'],
    ['knows a sentence', 'By then the council had voted.'],
    ['marks a room', '⟦By Newsroom⟧'],
    ['marks a desk', '⟦By Staff Reporter, Ostra Courier⟧'],
    ['marks an and behind two spaces', '⟦By  and⟧'],
    ['knows a paper', 'By Ostra Courier Staff'],
    ['marks an author field', '⟦Author: unknown⟧'],
    ['knows an author', 'Author Mira Holt read from her book.'],
    ['marks other languages', '⟦Von: admin⟧'],
    ['knows their names', 'Von Jon Vell']
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it.each([
    ['CRLF', 'Ostra votes\r\n\r\n⟦By ,⟧\r\n\r\nThe council votes.\r\n'],
    ['letters with marks apart', 'Cafe\u0301 burns\n⟦By ,⟧\n'],
    ['an emoji', '🔥 Harbour burns\n⟦By , 🔥⟧\n']
  ])('finds its place in %s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('finds nothing in nothing, and every one of 300 copies', async () => {
    expect(await findings(rule, '')).toEqual([])
    expect(await findings(rule, 'By ,\n\n'.repeat(300))).toHaveLength(300)
  })

  it('takes openings, names and a length of its own', async () => {
    expect(await findings(rule, 'Text: nobody', {openings: ['Text'], nobody: ['nobody']})).toHaveLength(1)
    expect(await findings(rule, 'By , of Ostra', {maxLength: 10})).toEqual([])
    expect(await findings(rule, 'By , Ostra', {maxLength: 10})).toHaveLength(1)
  })

  it('lets an archive name those who are somebody there', async () => {
    expect(await findings(rule, 'By Staff\n\nBy admin', {allow: ['Staff']})).toHaveLength(1)
  })

  it.each([
    ['author: admin', '"admin"'],
    ['byline: By Staff', '"By Staff"'],
    ['authors: [Newsroom, ""]', '"Newsroom"'],
    ['author: By', '"By"']
  ])('looks at the header: %s', async (header, said) => {
    const text = `---\n${header}\n---\n\nOstra votes.\n`
    const {messages} = await lintText({text, name: 'story.txt', rules: {[rule.id]: 'error'}})

    expect(messages.filter(({ruleId}) => ruleId === rule.id).map(({line, message}) => [line, message])).toEqual([
      [5, `The byline in the header names nobody: ${said}`]
    ])
  })

  it('knows a header that names one person at least', async () => {
    for (const header of ['authors: [Staff, Mira Holt]', 'title: By Staff', 'author:']) {
      const {messages} = await lintText({text: `---\n${header}\n---\nOstra votes.\n`, rules: {[rule.id]: 'error'}})
      expect(messages.filter(({ruleId}) => ruleId === rule.id)).toEqual([])
    }
  })

  it('refuses a length that holds no byline', async () => {
    await expect(findings(rule, '', {maxLength: 9})).rejects.toThrow('at least 10')
    await expect(findings(rule, '', {nobody: 'admin'})).rejects.toThrow('list of texts')
  })
})
