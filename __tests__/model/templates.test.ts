import {describe, expect, it} from '@jest/globals'
import {toTemplates} from '../../src/model/templates.ts'
import {toDocument} from '../helpers/mark.ts'

/** Every line of a text that is not blank, as one that recurs. */
function toRecurrences(text: string) {
  return [...text.matchAll(/\S[^\n]*/gu)].map(({0: line, index}) => {
    return {here: {start: index, end: index + line.length}, articles: 7}
  })
}

describe('toTemplates', () => {
  it('keeps the kind of what was suspected', () => {
    const text =
      'The dam of Ostra broke at dawn.\n\nMore from Ostra\n\nTen walks along the river\n\nWhat the harbour eats\n'
    const {analysis} = toDocument(text)

    expect(analysis.boilerplate.map(({certainty}) => certainty)).toEqual(['suspect'])
    expect(toTemplates(toDocument(text), toRecurrences(text).slice(1))).toEqual([
      {start: 33, end: 98, category: 'related', certainty: 'certain', articles: 7, most: 7}
    ])
  })

  it('asks nothing of an article without recurring lines', () => {
    const document = {
      ...toDocument('The dam broke.'),
      get analysis(): never {
        throw new Error('nobody needs it')
      }
    }

    expect(toTemplates(document, [])).toEqual([])
  })

  it.each([
    ['equal lines', 'The Post of Vell\n'.repeat(60_000), 1],
    ['quotation marks', '“ ”\n'.repeat(200_000), 0],
    ['blank lines between two', `The Post of Vell${' \n'.repeat(400_000)}Printed at the mill`, 1],
    ['signs', `The Post of Vell ${'@'.repeat(1_000_000)}`, 1]
  ])('comes to an end in a megabyte of %s', (_, text, found) => {
    expect(toTemplates(toDocument(text), toRecurrences(text))).toHaveLength(found)
  })
})
