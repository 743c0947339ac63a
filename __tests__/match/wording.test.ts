import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {containsRun, countInOrder, relate} from '../../src/match/wording.ts'
import {toWords} from '../../src/text/words.ts'

/** Words by the order in which they were first met. */
function toNames(...texts: readonly string[]): readonly Uint32Array[] {
  const names = new Map<string, number>()
  return texts.map((text) => {
    return Uint32Array.from(toWords(text), (word) => {
      names.set(word.text, names.get(word.text) ?? names.size)
      return names.get(word.text) ?? 0
    })
  })
}

const none = new Uint32Array()

describe('relate', () => {
  const said = 'We cannot comment on an ongoing investigation into the dam above the town'

  it.each([
    ['reworded', 'one word is another', said.replace('dam', 'flood')],
    ['reworded', 'something is added', said.replace('dam', 'broken and badly built dam')],
    ['cut', 'it is shorter', 'We cannot comment on an ongoing investigation'],
    ['cut', 'it is the same', said],
    [
      'other',
      'only a turn of phrase is shared',
      'We cannot comment on an ongoing investigation, but the mayor will speak'
    ],
    ['other', 'nothing is shared', 'Nobody had warned us that the water was so high']
  ])('says %s where %s', (relation, _, text) => {
    const [left = none, right = none] = toNames(said, text)

    expect(relate(left, right)).toBe(relation)
    expect(relate(right, left)).toBe(relation)
  })
})

describe('countInOrder', () => {
  it('is the length of the longest common subsequence', () => {
    const [left = none, right = none] = toNames('the dam broke at night', 'at night the old dam broke')

    expect(countInOrder(left, right)).toBe(3)
  })
})

describe('containsRun', () => {
  const words = fc.array(fc.constantFrom(1, 2), {minLength: 1, maxLength: 12})

  it('agrees with a search in a text', () => {
    fc.assert(
      fc.property(words, words, (all, run) => {
        expect(containsRun(Uint32Array.from(all), Uint32Array.from(run))).toBe(all.join('').includes(run.join('')))
      })
    )
  })
})
