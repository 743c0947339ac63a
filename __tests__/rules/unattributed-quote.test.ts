import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/unattributed-quote.ts'
import {findings, mark} from '../helpers/mark.ts'

const lone = '"The old bridge will not stand another winter."'

describe(rule.id, () => {
  it.each([
    ['marks speech that is nobody’s', `Rain fell on the town.\n\n⟦${lone}⟧\n\nThe vote was put off.\n`],
    ['knows a speaker behind it', '"The old bridge will not stand another winter," said Mira Holt.'],
    ['knows a speaker before it', 'Mira Holt said: "The old bridge will not stand another winter."'],
    ['passes over a term', 'The plan was called a "bridge to nowhere" for years.'],
    ['finds its place under CRLF', `Rain fell on the town.\r\n\r\n⟦${lone}⟧\r\n`],
    ['finds its place after letters with marks apart', `Rain fell on the cafe\u0301.\n\n⟦${lone}⟧\n`],
    ['finds its place after an emoji', `🔥 Rain fell on the town.\n\n⟦${lone}⟧\n`]
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('leaves boilerplate alone', async () => {
    expect(await findings(rule, `Rain fell on the town.\n\nRead more: ${lone}\n`)).toEqual([])
  })

  it('names the nearest speaker above, and no pronoun', async () => {
    const said = '"Time is short," said Mira Holt.\n\n"Rain will decide it," she said.\n\nRain fell on the town.'
    const [found] = await findings(rule, `${said}\n\n${lone}\n`)
    expect(found?.message).toMatch(/; the nearest speaker above is "Mira Holt"$/u)
  })

  it('finds nothing in nothing, and every one of 300 copies', async () => {
    expect(await findings(rule, '')).toEqual([])
    expect(await findings(rule, `Rain fell on the town.\n${lone}\n`.repeat(300))).toHaveLength(300)
  })

  it('counts the words of the shortest quotation', async () => {
    const text = `Rain fell on the town.\n\n${lone}\n`
    expect(await findings(rule, text, {minWords: 8})).toHaveLength(1)
    expect(await findings(rule, text, {minWords: 9})).toEqual([])
  })

  it('refuses a quotation of no words', async () => {
    await expect(findings(rule, '', {minWords: 0})).rejects.toThrow('at least 1')
  })
})
