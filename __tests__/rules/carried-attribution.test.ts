import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/carried-attribution.ts'
import {findings, mark} from '../helpers/mark.ts'

const named = '"I have looked at every pier, and time is short," said Mira Holt.'
const next = '"The old bridge will not stand another winter."'

describe(rule.id, () => {
  it.each([
    ['marks speech whose speaker stands one paragraph up', `${named}\n\n⟦${next}⟧\n`],
    ['knows a speaker of its own', `${named}\n\n"The old bridge will not stand another winter," she said.\n`],
    ['finds its place under CRLF', `${named}\r\n\r\n⟦${next}⟧\r\n`],
    ['finds its place after an emoji', `🔥 ${named}\n\n⟦${next}⟧\n`]
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('points to the speaker', async () => {
    const text = `${named}\n\n${next}\n`
    const [found] = await findings(rule, text)
    const [place] = found?.related ?? []
    expect(text.slice(place?.start, place?.end)).toBe('Mira Holt')
  })

  it('says the name behind a pronoun', async () => {
    const text = `${named}\n\n"Rain will decide it," she said.\n\n${next}\n`
    const [found] = await findings(rule, text)
    const [place] = found?.related ?? []
    expect(found?.message).toMatch(/only: "she"; the nearest speaker above by name is "Mira Holt"$/u)
    expect(text.slice(place?.start, place?.end)).toBe('Mira Holt')
  })

  it('finds nothing in nothing, and every one of 300 copies', async () => {
    expect(await findings(rule, '')).toEqual([])
    expect(await findings(rule, `${named}\n${next}\n`.repeat(300))).toHaveLength(300)
  })

  it('counts the words of the shortest quotation', async () => {
    const text = `${named}\n\n${next}\n`
    expect(await findings(rule, text, {minWords: 8})).toHaveLength(1)
    expect(await findings(rule, text, {minWords: 9})).toEqual([])
  })

  it('refuses a quotation of no words', async () => {
    await expect(findings(rule, '', {minWords: 0})).rejects.toThrow('at least 1')
  })
})
