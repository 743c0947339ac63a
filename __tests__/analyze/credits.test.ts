import {describe, expect, it} from '@jest/globals'
import fc from 'fast-check'
import {toBlocks} from '../../src/analyze/blocks.ts'
import {toCredits} from '../../src/analyze/credits.ts'
import {hostile} from '../helpers/hostile.ts'
import '../helpers/seed.ts'

const long = (piece: string) => piece.repeat(Math.ceil(500_000 / piece.length))
const floods: Readonly<Record<string, string>> = {
  ...hostile,
  'told without end': long('told '),
  'via without end': long('via '),
  'opening brackets without end': long('('),
  'sources and full stops without end': long('via AP. '),
  'slashes without end': long('AP/'),
  'capital letters without end': long('A'),
  'capital words without end': long('Ostra '),
  'addresses without end': long('http://'),
  'one address without end': `https://${long('vale.')}`,
  'sources without end': long('Source: '),
  'hyphens without end': long('Post-'),
  'first reported by without end': long('first reported by the newspaper '),
  'full stops without end': long('A.'),
  'rights without end': long('© 2026 ')
}

function credit(text: string) {
  return toCredits(text, toBlocks(text))
}

describe('toCredits', () => {
  it('covers the name only, says what it is, and keeps the order of place', () => {
    const text = 'OSTRA (AP) — Brell told the Harbor Times of a report (https://www.vale.example/a).\n\nPhoto: AFP\n'
    const credits = credit(text)

    expect(credits.map(({start, end}) => text.slice(start, end))).toEqual(['AP', 'Harbor Times', 'vale.example', 'AFP'])
    expect(credits.map(({name}) => name)).toEqual(['Associated Press', 'Harbor Times', 'vale.example', 'AFP'])
    expect(credits.map(({kind}) => kind)).toEqual(['agency', 'outlet', 'document', 'photo'])
  })

  it('reads over the ends of wrapped lines, and not over those of paragraphs', () => {
    const wrapped = [
      'Brell, who has run the works above the town for twenty years, told the Harbor',
      'Times that the gates had been open since the morning, and that nobody in town',
      'had been told of it by the people who watch over the dam and over its gates.'
    ].join('\n')

    expect(credit(wrapped).map(({name}) => name.replace(/\s/u, ' '))).toEqual(['Harbor Times'])
    expect(credit('Harbor\n\nTimes reported that\n\nNobody told\n\nVale News')).toEqual([])
  })

  it('knows an agency by any of its names', () => {
    const names = credit(
      'Vost told AP. Vost told the Associated Press. VOST TOLD REUTERS. Vost told Agence France-Presse.'
    )

    expect(names.map(({name}) => name)).toEqual(['Associated Press', 'Associated Press', 'AFP'])
  })

  it.each(Object.entries(floods))('comes back from %s', (_, text) => {
    let end = 0
    for (const {start, ...rest} of credit(text)) {
      expect(start >= end && rest.end > start && rest.end <= text.length).toBe(true)
      end = rest.end
    }
  })

  it('never throws, overlaps or leaves the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'told',
        'the',
        'Harbor',
        'Times',
        'AP',
        '(',
        ')',
        '/',
        '—',
        '\n',
        '\n\n',
        '. ',
        ', ',
        'via',
        'Source:',
        '©',
        '2026'
      ],
      ...[
        'reported',
        'l’',
        'dpa',
        'https://',
        'vale.example',
        '“',
        '”',
        '’s',
        '-',
        'and',
        'first reported by',
        'Photo:',
        '\ud83d'
      ]
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), fc.constantFrom(' ', ''), (list, gap) => {
        const text = list.join(gap)
        let end = 0
        for (const {start, ...rest} of credit(text)) {
          expect(start >= end && rest.end > start && rest.end <= text.length).toBe(true)
          end = rest.end
        }
      }),
      {numRuns: 500}
    )
  })
})
