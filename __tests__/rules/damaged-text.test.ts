import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/damaged-text.ts'
import {findings, mark} from '../helpers/mark.ts'

const lead = 'The dam above the town of Ostra gave way shortly after four in the morning, officials said on Monday'

describe(rule.id, () => {
  it.each([
    ['marks mojibake', 'Mira Holt⟦â€™⟧s dam is an old and ugly one. The caf⟦Ã©⟧ is shut.'],
    ['joins what stands close together', 'Holt ⟦â€œsaid soâ€\u009d⟧ on Monday.'],
    ['keeps apart what stands in two lines', 'Holt⟦â€™⟧s\n\nBrell⟦â€™⟧s'],
    ['marks lost characters', 'The caf⟦\ufffd\ufffd⟧ is shut.'],
    ['marks leftover markup and entities', 'The dam ⟦<em>gave</em>⟧ way. Holt ⟦&amp;⟧ Brell.'],
    ['marks what nobody sees', 'The de⟦\u00ad⟧bate in Ostra'],
    ['marks direction where all runs one way', 'asked ⟦\u202a⟧Ostra'],
    ['knows Hebrew', 'הגשר \u200fOstra\u200f סגור'],
    ['marks the ligatures of PDFs', 'the o⟦\ufb03⟧ce'],
    ['marks controls', 'the dam⟦\u0007⟧ and most of all of the broad⟦\u2028⟧river'],
    ['finds its place under CRLF', 'Rain fell.\r\n\r\nThe caf⟦Ã©⟧ is shut.\r\n'],
    ['marks a text that breaks off', `${lead}.\n\n${lead} in Karst, and ⟦the⟧`],
    ['marks a comma at the end', `${lead}.\n\n${lead} in the ⟦valley,⟧`],
    ['marks a service that cuts', `${lead} ⟦… [+1234 chars]⟧`],
    ['marks a teaser', `${lead} ⟦... Continue reading →⟧\n\n${lead}.`],
    ['marks a text that says it is cut', `${lead} ⟦[…]⟧`],
    [
      'knows a title, a signature and a missing stop',
      `${lead}.\n\nRain over the\n\n${lead} in Karst\n\nBy Mira Holt of the`
    ],
    ['knows "Read more" by itself, which is no damage', `${lead}.\n\nRead more`]
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('reports the kinds that are asked for', async () => {
    const text = 'Holtâ€™s caf\ufffd &amp; bar'

    expect(await findings(rule, text, {kinds: ['entity']})).toHaveLength(1)
    expect(await findings(rule, text, {kinds: []})).toEqual([])
    await expect(findings(rule, text, {kinds: ['typo']})).rejects.toThrow('list of: mojibake')
  })

  it('fixes what can be read in one way only', async () => {
    const [mojibake, tag] = await findings(rule, 'Holtâ€™s dam. The <p>dam</p>.')

    expect(mojibake?.fix).toEqual([{start: 4, end: 7, text: '’'}])
    expect(tag).not.toHaveProperty('fix')
  })

  it('reads ends by the language of the article', async () => {
    const text = 'Die Brücke von Ostra bleibt bis Donnerstag gesperrt, das teilte die Stadt am Montag mit, und der'
    const ofLanguage = (value: string) => findings(rule, text, {}, 'story.txt', {language: {value, from: 'metadata'}})

    expect(await ofLanguage('de')).toHaveLength(1)
    expect(await ofLanguage('ja')).toEqual([])
  })
})
