import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/duplicate-paragraph.ts'
import {findings, mark} from '../helpers/mark.ts'

const ferries = 'The harbour of Ostra will close to ferries on the first of December, the port authority said.'
const later = ferries.replace('December', 'January')

describe(rule.id, () => {
  it.each([
    ['marks a second copy', `${ferries}\n\n⟦${ferries}⟧\n`],
    [
      'knows another paragraph',
      `${ferries}\n\nThe council of Vell will vote on Thursday about a bridge over the river.\n`
    ],
    ['marks a copy with a word changed', `${ferries}\n\n⟦${later}⟧\n`],
    ['marks a copy with other marks', `${ferries}\n\n⟦${ferries.replace(',', ' –')}⟧\n`],
    ['marks a short copy', 'Ostra votes\n\nThe council met.\n\n⟦Ostra votes⟧\n'],
    ['knows two short ones that differ', 'Ostra votes\n\nThe council met.\n\nOstra waits\n'],
    ['passes over lines without words', '***\n\nThe council met.\n\n***\n'],
    ['leaves recurring page words alone', `Advertisement\n\n${ferries}\n\nAdvertisement\n`],
    ['finds its place under CRLF', `${ferries}\r\n\r\n⟦${ferries}⟧\r\n`],
    ['reads letters with marks apart as those with marks', `Cafe\u0301 of Ostra\n\n⟦Café of Ostra⟧\n`],
    ['finds its place after an emoji', '🔥 Ostra votes\n\n⟦🔥 Ostra votes⟧\n']
  ])('%s', async (_, text) => {
    expect(await mark(rule, {'story.txt': text})).toEqual({'story.txt': text})
  })

  it('finds a copy that is wrapped at other places', async () => {
    const wrapped = (width: number) => ferries.repeat(3).replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n')
    const [first, second] = [wrapped(72), wrapped(70)]
    const found = await findings(rule, `${first}\n${second}`)

    expect(found.map(({span}) => span)).toEqual([{start: first.length + 1, end: first.length + second.length}])
  })

  it('finds nothing in nothing, and 299 of 300 copies, each with the first', async () => {
    expect(await findings(rule, '')).toEqual([])
    const found = await findings(rule, `${ferries}\n`.repeat(300))
    expect(found).toHaveLength(299)
    expect(new Set(found.map(({related}) => related?.[0]?.start))).toEqual(new Set([0]))
  })

  it('holds its options at their bounds', async () => {
    expect(await findings(rule, `${ferries}\n\n${later}`, {similarity: 1})).toEqual([])
    expect(await findings(rule, `${ferries}\n\n${ferries}`, {similarity: 1, minWords: 17})).toHaveLength(1)
    expect(await findings(rule, `${ferries}\n\n${ferries}`, {minWords: 18})).toEqual([])
  })

  it.each([
    [{similarity: 0.49}, 'at least 0.5'],
    [{similarity: 1.01}, 'at most 1'],
    [{minWords: 0}, 'at least 1'],
    [{minWords: 1.5}, 'integer']
  ])('refuses %j', async (options, expected) => {
    await expect(findings(rule, '', options)).rejects.toThrow(expected)
  })
})
