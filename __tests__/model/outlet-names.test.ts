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
})
