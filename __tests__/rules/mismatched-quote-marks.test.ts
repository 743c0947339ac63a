import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/mismatched-quote-marks.ts'
import {findings, mark} from '../helpers/mark.ts'

describe(rule.id, () => {
  it.each([
    ['marks a curly mark that a straight one closes', '⟦“The bridge will not stand,"⟧ said Mira Holt.'],
    ['knows two curly ones', '“The bridge will not stand,” said Mira Holt.'],
    ['marks a quotation that never closes', 'Mira Holt said: ⟦“The bridge will not stand.⟧\n\nRain fell.'],
    ['knows one that goes on in the next paragraph', '“The bridge will not stand.\n\n“It is old,” said Mira Holt.'],
    ['knows one mark inside another', '“The bridge is ‘safe’ for nobody,” said Mira Holt.'],
    ['knows an apostrophe and a measure', 'Holt’s 6" model of the pier'],
    ['finds its place under CRLF', 'Rain fell.\r\n\r\n⟦“The bridge will not stand,"⟧ said Mira Holt.\r\n'],
    ['finds its place after letters with marks apart', 'Cafe\u0301: ⟦“The bridge will not stand,"⟧ said Mira Holt.'],
    ['finds its place after an emoji', '🔥 ⟦“The bridge will not stand,"⟧ said Mira Holt.']
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('finds nothing in nothing, and every one of 300 copies', async () => {
    expect(await findings(rule, '')).toEqual([])
    expect(await findings(rule, '“The bridge will not stand," said Mira Holt.\n'.repeat(300))).toHaveLength(300)
  })

  it('has no options to give', async () => {
    await expect(findings(rule, '', {minWords: 4})).rejects.toThrow('this rule has no options')
  })
})
