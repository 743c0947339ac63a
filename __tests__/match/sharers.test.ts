import {describe, expect, it} from '@jest/globals'
import {addUtf8, closePrints, openPrints} from '../../src/analyze/prints.ts'
import {findSharers} from '../../src/match/sharers.ts'
import {toHashList} from '../../src/text/hash-list.ts'
import {winnow} from '../../src/text/winnow.ts'
import {toWorded} from '../../src/text/worded.ts'

const wave = 'the wave went through the market square of Ostra before anyone had left'

function find(text: string, articles: readonly string[]): readonly number[] {
  const batch = openPrints()
  for (const article of articles) addUtf8(batch, Buffer.from(article))
  const {table} = toWorded(text)
  const winnowed = toHashList()
  winnow({words: table.hashes, start: 0, end: table.count}, winnowed)
  return findSharers(new Set(winnowed.hashes.subarray(0, winnowed.count)), closePrints(batch))
}

describe('the articles that may share a passage', () => {
  it('are all that hold twelve of its words in a row, wherever these stand', () => {
    const filler = (length: number) => Array.from({length}, (_, at) => `word${at}`).join(' ')
    const articles = Array.from({length: 40}, (_, at) => (at % 2 === 0 ? filler(at) : `${filler(at)}\n\n${wave} ${at}`))

    expect(find(`Rain fell. ${wave} at all.`, articles)).toEqual(Array.from({length: 20}, (_, at) => at * 2 + 1))
  })

  it('are none where there is nothing to share, and not the empty ones between', () => {
    expect(find('Rain fell.', [wave, wave])).toEqual([])
    expect(find(wave, ['', wave, '', '', wave, ''])).toEqual([1, 4])
  })
})
