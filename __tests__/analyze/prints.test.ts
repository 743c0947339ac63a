import {describe, expect, it} from '@jest/globals'
import {addText, addUtf8, closePrints, openPrints} from '../../src/analyze/prints.ts'

const articles = [
  'The dam above the town of Ostra gave way shortly after four in the morning.\n\n“Nobody had warned us,” said Ilka Brandt.\n',
  '',
  'Café owners in Valle counted 17 boats on the market square, and the mayor’s aide counted none at all that night\n'
]

function toLines(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({start: line.index, end: line.index + line[0].length}))
}

describe('prints', () => {
  const fromText = openPrints(1)
  const fromBytes = openPrints(1)
  for (const text of articles) {
    addText(fromText, text, toLines(text))
    addUtf8(fromBytes, new TextEncoder().encode(text))
  }
  const prints = closePrints(fromText)

  it('are the same from a text as from its bytes', () => {
    expect(closePrints(fromBytes)).toEqual(prints)
  })

  it('tell where articles and their blocks begin', () => {
    expect([...prints.wordOffsets]).toEqual([0, 22, 22, 43])
    expect([...prints.blocks]).toEqual([0, 15, 22])
    expect([...prints.blockOffsets]).toEqual([0, 2, 2, 3])
  })

  it('keep of a word with a digit that it holds one', () => {
    const digits = [...prints.words.keys()].filter((index) => ((prints.words[index] ?? 0) & 1) === 1)

    expect(digits).toEqual([27])
  })

  it('begin with words of which every twelve in a row hold one', () => {
    const isChosen = (word: number) => (((prints.chosen[word >>> 5] ?? 0) >>> (word & 31)) & 1) === 1
    const runs = [...Array(11).keys(), ...Array.from({length: 10}, (_, at) => 22 + at)]

    expect(runs.filter((run) => ![0, 1, 2, 3, 4].some((at) => isChosen(run + at)))).toEqual([])
  })

  it('hold an article of one line of ten megabytes', () => {
    const large = openPrints()
    addUtf8(large, new TextEncoder().encode('dam '.repeat(2.5e6)))

    expect(closePrints(large).words).toHaveLength(2.5e6)
  })
})
