import {describe, expect, it} from '@jest/globals'
import {toRandom} from '../../bench/random.ts'
import {type Kind, rework} from '../../bench/rework.ts'

const source = [
  'The dam above the town of Ostra gave way shortly after four in the morning, officials said. Nobody slept there.',
  'Residents fled uphill as the rain fell. The mayor spoke at noon. Schools stay closed.'
]
const voice = {word: () => 'river', name: () => 'Ana Lund', clause: () => 'of the', sentence: () => 'A new lead.'}

describe('rework', () => {
  const make = (kind: Kind) => rework(kind, source, voice, toRandom(3))

  it('copies word for word', () => {
    expect(make('copy')).toEqual(source)
  })

  it('changes every tenth word, and leaves the marks beside it', () => {
    expect(make('edited')).toEqual([
      'The dam above the town of Ostra gave way river after four in the morning, officials said. Nobody slept river.',
      'Residents fled uphill as the rain fell. The mayor river at noon. Schools stay closed.'
    ])
  })

  it('moves sentences about within their paragraph', () => {
    const moved = make('moved')

    expect(moved).not.toEqual(source)
    expect(moved.map(toSentences)).toEqual(source.map(toSentences))
  })

  it('puts a new lead above wire copy', () => {
    expect(make('wire')).toEqual(['A new lead.', 'A new lead.', source[1]])
  })
})

function toSentences(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=\.) /).sort()
}
