import {describe, expect, it} from '@jest/globals'
import {toRewording} from '../../src/text/rewordings.ts'

/** The changes as `before > after`. */
function changes(before: string, after: string): readonly string[] {
  return toRewording(before, after).changes.map(({removed, added}) => `${removed} > ${added}`)
}

describe('toRewording', () => {
  it.each([
    ['a word for another', 'We will open the dam.', 'We may open the dam.', ['will > may']],
    ['a word left out', 'We did not open the dam.', 'We did open the dam.', ['not > ']],
    ['a word added', 'We did open the dam.', 'We did not open the dam.', [' > not']],
    ['two changes', 'We will open the old dam.', 'We may open the new dam.', ['will > may', 'old > new']],
    ['a word near an end', 'We do not want a dam.', 'We want a dam.', ['do not > ']],
    ['one ending for another', 'We saw the result of it.', 'We saw the results of it.', ['result > results']],
    ['another number', 'It took five days.', 'It took 15 days.', ['five > 15']],
    ['words of which one is contracted', "We can't wait now.", 'We can wait now.', ["can't > can"]]
  ])('tells %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  it.each([
    ['marks and case', 'The Dam, we think, holds', '“the dam we think holds.'],
    ['a later beginning', 'I tell you: the dam will hold for years', 'the dam will hold for years'],
    ['an earlier end', 'the dam will hold', 'the dam will hold for years to come'],
    [
      'more at an end where one word is equal by chance',
      'the dam will hold',
      'The wall of the old fort and the dam will hold'
    ],
    ['brackets', 'He will open the dam', '[Mayor Holt] will open the dam'],
    ['other words in brackets', '[He] will open the dam', '[The mayor] will open the dam'],
    ['brackets that are taken for granted', 'They had it all wrong', 'They had it [expletive] all wrong'],
    ['parentheses', 'She will open it today', 'She (Mira Holt) will open it today'],
    ['an ellipsis', 'We will, if we must, open the dam', 'We will … open the dam'],
    ['an ellipsis of three points', 'We will, if we must, open the dam', 'We will . . . open the dam'],
    ['ellipses that cut more or less', 'We will … if we must open the dam', 'We will ... open the dam'],
    ['a masked word', 'That damned dam is old', 'That d--- dam is old'],
    ['hyphens', 'a well-known health care problem', 'a well known healthcare problem'],
    ['numbers', 'five of twenty-five engineers, 40 percent', '5 of 25 engineers, forty per cent'],
    ['contractions', "We can't wait, I'm sure it's late", 'We cannot wait, I am sure it is late'],
    ['contractions that stand for another word', "It's been said he'd gone", 'It has been said he had gone'],
    ['a missing apostrophe', "It's late, dont wait", "Its late, don't wait"],
    [
      'British and American spelling',
      'organise the coloured theatre programme',
      'organize the colored theater program'
    ],
    ['a hesitation', 'We will, um, open the dam', 'We will open the dam'],
    ['the name of the speaker in a transcript', 'MIRA HOLT: We will open the dam', 'We will open the dam'],
    ['nothing', '', '']
  ])('passes over %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([])
    expect(changes(after, before)).toEqual([])
  })

  it('says how much is equal, by the length of words', () => {
    expect(toRewording('There will be a storm', 'There will be a disaster').equal).toBeCloseTo(12 / 20)
    expect(toRewording('The dam holds', 'the dam holds!').equal).toBe(1)
    expect(toRewording('', '').equal).toBe(0)
  })

  it.each([
    ['brackets', '['.repeat(500_000), ']'.repeat(500_000)],
    ['pairs of brackets', '[a]'.repeat(300_000), 'a'],
    ['points', '.'.repeat(1_000_000), '. '.repeat(500_000)],
    ['dashes', `a${'-'.repeat(1_000_000)}`, '*'.repeat(1_000_000)],
    ['numbers', '20 5 '.repeat(100_000), '25 '.repeat(150_000)],
    ['one long word', `${'our'.repeat(300_000)}s`, `${'ise'.repeat(300_000)}s`],
    ['capitals', 'A '.repeat(200_000), 'B: '.repeat(150_000)],
    ['apostrophes', "it's ".repeat(200_000), "'".repeat(1_000_000)]
  ])('takes up to a megabyte of %s in its stride', (_, before, after) => {
    expect(toRewording(before, after).changes.length).toBeLessThan(2)
  })
})
