import {describe, expect, it} from '@jest/globals'
import {align} from '../../src/text/align.ts'
import {describeChanges} from '../../src/text/changes.ts'

describe('align', () => {
  it('tells the runs of two wordings apart', () => {
    expect(align('The dam held for two days.', 'The dam held for three long days.')).toEqual([
      {kind: 'equal', start: 0, end: 16, text: 'The dam held for'},
      {kind: 'removed', start: 17, end: 20, text: 'two'},
      {kind: 'added', start: 17, end: 27, text: 'three long'},
      {kind: 'equal', start: 21, end: 26, text: 'days.'}
    ])
  })

  it('aligns texts that have too little in common at their ends only', () => {
    const before = `Ostra. ${'flood '.repeat(2000)}Ends.`
    const after = `Ostra. ${'drought '.repeat(2000)}Ends.`

    expect(align(before, after).map(({kind}) => kind)).toEqual(['equal', 'removed', 'added', 'equal'])
  })

  it('reads a megabyte without a word', () => {
    expect(align('('.repeat(1e6), '').map(({kind}) => kind)).toEqual(['removed'])
  })
})

describe('describeChanges', () => {
  it.each([
    ['a word', 'closed for two days', 'closed for three days', '"two" became "three"'],
    ['a mark', 'because of the flood." He left', 'because of the flood.” He left', '" became ”'],
    ['a capital', 'The mayor', 'the mayor', '"The" became "the"'],
    ['a word left out', 'a very high water', 'a high water', '"very" left out'],
    ['a mark added', 'Yes he said', 'Yes, he said', ', added'],
    ['white space', 'high  water', 'high water', 'only white space differs'],
    ['the encoding of a letter', 'Zo\u00eb', 'Zoe\u0308', 'only the encoding differs'],
    ['nothing', 'high water', 'high water', ''],
    [
      'many changes',
      'one and two and three and four and five',
      '1 and 2 and 3 and 4 and 5',
      '"one" became "1"; "two" became "2"; "three" became "3"; 2 further changes'
    ]
  ])('%s', (_, before, after, description) => {
    expect(describeChanges(before, after)).toBe(description)
  })

  it('shortens what is long and keeps to one line', () => {
    const before = 'The water rose above the first floor\nof the old town hall in the night'

    expect(describeChanges(before, 'Nothing')).toBe('"The water rose above … wn hall in the night" became "Nothing"')
  })
})
