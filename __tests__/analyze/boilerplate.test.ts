import {describe, expect, it} from '@jest/globals'
import {toBoilerplate, toMatcher} from '../../src/analyze/boilerplate.ts'
import {marked, plain, toBlocks} from './marked.ts'

const story = [
  'The ferry to Ostra sank shortly after four in the morning, and most of those on board were asleep in their cabins. Divers found the hull at a depth of sixty metres.',
  'The harbour master, Jon Vale, said that the crew had not sent a call for help. He had learned of the accident from a fisherman who heard voices on the water.',
  'Investigators from the capital arrived in the afternoon. They want to know why the doors of the car deck stood open when the ferry left the quay.',
  'The shipyard built three ferries of the same kind for the company. Two of them have been kept in port since the morning, and nobody could say for how long.',
  'The mayor of Ostra asked the people of the town to light candles in their windows. Schools and offices along the coast will be closed until Friday.'
]
const [first = '', second = '', third = '', fourth = '', fifth = ''] = story

describe('toBoilerplate', () => {
  it.each([
    [
      'finds what stands around an article',
      `Ferry sinks off the coast of Ostra\n${story.join('\n')}\n⟦Share this article\nFollow us on Facebook⟧\n⟦Comments are closed.⟧`
    ],
    [
      'finds what stands between paragraphs',
      `${first}\n${second}\n⟦Advertisement⟧\n${third}\n${fourth}\n⟦Read more: Second ferry of the same yard kept in port⟧\n${fifth}`
    ],
    [
      'suspects the teasers below a heading',
      `${story.join('\n')}\n⟨More from Ostra Courier\nBridge of Ostra closed again\nEngineers found cracks in two of the pillars of the bridge.\nWhat the fishermen want\nThe catch has never been as small as in this winter, they say.\nMarket day moves to Friday\nTraders of the old town are not pleased with the new day.⟩`
    ],
    [
      'suspects the life of a writer below the name',
      `${story.join('\n')}\n⟨Mira Tolle\nMira Tolle grew up on the coast, studied law and has written on ports, ships and their owners for twenty years. She lives in Ostra with two dogs.⟩`
    ],
    [
      'suspects what may be a subhead, or a sentence of the article',
      `${first}\n${second}\n⟨Editor’s picks⟩\n${third}\n${fourth}\n${fifth}\n⟨Click here to see all plans of the new harbour.⟩\n⟨Originally published in the Ostra Courier⟩`
    ],
    ['leaves a short text to its cues', `Ferry sinks off Ostra\n${first}\n⟦Read more⟧\nMira Tolle`],
    [
      'leaves subheads and quotations alone',
      `${first}\nDoors left open\n${third}\n“Nobody told us anything,” said Vale.\n${fourth}\nNo call for help\n${second}\n${fifth}`
    ]
  ])('%s', (_, text) => {
    expect(marked(plain(text))).toBe(text)
  })

  it('joins neighbours of one category and certainty, and only those', () => {
    const text = 'Subscribe now\nSign in\nAdvertisement\nThe ferry to Ostra sank at dawn.\nAdvertisement'
    const found = toBoilerplate(text, toBlocks(text), toMatcher())

    expect(found.map(({start, end, category}) => [text.slice(start, end), category])).toEqual([
      ['Subscribe now\nSign in', 'subscription'],
      ['Advertisement', 'advertisement'],
      ['Advertisement', 'advertisement']
    ])
  })

  it('adds the cues of the settings and lets them allow others', () => {
    const text = 'Join our cycling club\nPhoto essay\nAdvertisement\nShare this article'
    const settings = {add: {subscription: ['Join our * club']}, allow: ['Advertisement', 'share *']}

    expect(toBoilerplate(text, toBlocks(text), toMatcher(settings))).toEqual([
      {start: 0, end: 21, category: 'subscription', certainty: 'certain'}
    ])
  })

  it('sees the same in text that is hard-wrapped, or has CRLF line ends', () => {
    const paragraphs = [...story, 'Sign up for our newsletter and get the news of the coast every morning at six']
    const wrapped = paragraphs.map((paragraph) => paragraph.replace(/(.{40,60}) /g, '$1\r\n'))
    const text = wrapped.join('\r\n\r\n')
    const starts = wrapped.map((_, index) => wrapped.slice(0, index).reduce((sum, {length}) => sum + length + 4, 0))
    const blocks = wrapped.map(({length}, index) => {
      const start = starts[index] ?? 0
      return {kind: 'paragraph' as const, start, end: start + length}
    })

    expect(toBoilerplate(text, blocks, toMatcher()).map(({category}) => category)).toEqual(['subscription'])
  })
})
