import {describe, expect, it} from '@jest/globals'
import {builtIn} from '../../src/analyze/template/built-in.ts'
import {toSteps} from '../../src/analyze/template/pattern.ts'
import {toShelf} from '../../src/analyze/template/shelf.ts'

const lists = [...builtIn()]

describe('a shelf', () => {
  it('finds the same cues for a word whether it searches the lists or has taken them apart', () => {
    const indexed = toShelf(lists)
    for (let asked = 0; asked < 100; asked++) {
      indexed.openings('nothing')
      indexed.inner('nothing')
    }

    for (const word of toWords()) {
      const searching = toShelf(lists)
      expect(count(searching.openings(word))).toEqual(count(indexed.openings(word)))
      expect(count(searching.inner(word))).toEqual(count(indexed.inner(word)))
    }
  })

  it('takes a cue of the user as it stands, commas and all', () => {
    const shelf = toShelf([{text: 'Join, or leave', category: 'subscription', strength: 'certain', isSingle: true}])

    expect(shelf.openings('join')).toHaveLength(1)
    expect(shelf.openings('or')).toHaveLength(0)
  })
})

/** Every twentieth of the words that cues begin with, and some that none does. */
function toWords(): readonly string[] {
  const cues = lists.flatMap(({text}) => text.toLowerCase().split(','))
  const first = new Set(cues.flatMap((cue) => toSteps(cue, {start: 0, end: cue.length}).map(({text}) => text)))
  return [
    '',
    'zebra',
    'a',
    'the',
    ...[...first].filter((word, index) => index % 97 === 0 && word !== '*' && word !== '')
  ]
}

function count(threads: readonly {readonly list: {readonly text: string}}[]): readonly string[] {
  return threads.map(({list}) => list.text.slice(0, 40)).sort()
}
