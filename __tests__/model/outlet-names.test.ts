import {describe, expect, it} from '@jest/globals'
import {toOutletAliases} from '../../src/model/outlet-names.ts'

const seen = (...names: readonly string[]) => names.map((name, at) => ({name, articles: names.length - at}))

describe('outlets by several names', () => {
  it.each([
    [
      'spellings that compare as one',
      ['Karst Post', 'The Karst Post', 'KARST POST'],
      {'Karst Post': ['KARST POST', 'The Karst Post']}
    ],
    ['initials', ['ONA', 'Ostra News Agency'], {'Ostra News Agency': ['ONA']}],
    ['initials without small words', ['Voice of the Valley', 'VV'], {'Voice of the Valley': ['VV']}],
    [
      'addresses',
      ['karstpost.example', 'Karst Post', 'www.karstpost.example'],
      {'Karst Post': ['karstpost.example', 'www.karstpost.example']}
    ],
    ['initials that could be of two outlets', ['VC', 'Valley Courier', 'Vell Chronicle'], {}],
    ['initials of nobody', ['VC', 'Karst Post'], {}],
    ['one outlet', ['Karst Post'], {}],
    ['none', [], {}]
  ])('are told: %s', (_, names, aliases) => {
    expect(toOutletAliases(seen(...names))).toEqual(aliases)
  })

  it('are told of a hundred thousand outlets, with initials, addresses and spellings', () => {
    const many = Array.from({length: 50_000}, (_, at) => [`Post ${at}`, `post${at}.example`]).flat()
    const aliases = toOutletAliases(seen(...many, 'The Post 7', 'ONA', 'Ostra News Agency'))

    expect(Object.keys(aliases)).toHaveLength(50_001)
    expect(aliases).toMatchObject({'Post 7': ['The Post 7', 'post7.example'], 'Ostra News Agency': ['ONA']})
  })
})
