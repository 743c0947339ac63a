import {describe, expect, it} from '@jest/globals'
import {findAlterations} from '../../src/match/alterations.ts'
import {findSharedRuns, toRunIndex} from '../../src/text/shared-runs.ts'
import {toWorded} from '../../src/text/worded.ts'

const dam = 'The dam above the town of Ostra gave way shortly after four in the morning'
const flood = 'and sent a wave three metres high through the market square before anyone could be warned'

function find(before: string, text: string) {
  const [earlier, later] = [toWorded(before), toWorded(text)]
  const common = findSharedRuns(toRunIndex(earlier), later).map(({left, right, words}) => ({
    before: {start: earlier.table.starts[left] ?? 0, end: earlier.table.ends[left + words - 1] ?? 0},
    now: {start: later.table.starts[right] ?? 0, end: later.table.ends[right + words - 1] ?? 0}
  }))
  return findAlterations(before, text, common)
}

describe('what was altered', () => {
  it.each([
    ['nothing', `${dam} ${flood}.`, `${dam} ${flood}.`, []],
    ['marks alone', `${dam} ${flood}.`, `${dam}, ${flood}!`, []],
    ['a word', `${dam} on Monday ${flood}.`, `${dam} on Sunday ${flood}.`, [{removed: 'Monday', added: 'Sunday'}]],
    [
      'the end of a line',
      `${dam}, officials said.\nRain.`,
      `${dam}.\nSnow.`,
      [{removed: ', officials said', added: ''}]
    ],
    ['the start of a line', `Rain.\n${dam}`, `Snow.\nAgain ${dam}`, [{removed: '', added: 'Again'}]],
    [
      'a sentence left out',
      `${dam}. Nobody slept. ${flood}`,
      `${dam}. ${flood}`,
      [{removed: 'Nobody slept.', added: ''}]
    ],
    ['what is too long to compare', dam, `${'Rain fell. '.repeat(40)}${dam}`, []]
  ])('is %s', (_, before, text, changes) => {
    expect(find(before, text)).toEqual(changes)
  })

  it('is told of texts whose parts changed places', () => {
    expect(find(`${dam}.\n${flood}.`, `${flood}.\n${dam}.`)).toEqual([])
  })
})
