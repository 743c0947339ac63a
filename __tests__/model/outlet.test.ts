import {describe, expect, it} from '@jest/globals'
import {isSameOutlet, toOutletKey, toOutletNames} from '../../src/model/outlet.ts'

describe('isSameOutlet', () => {
  it.each([
    ['The Ostra Courier', 'Ostra Courier'],
    ['OSTRA COURIER', 'Ostra Courier'],
    ['Ostra Courier', '  Ostra   Courier '],
    ['Ostra-Courier', 'Ostra Courier'],
    ['Ostra Courier Ltd.', 'Ostra Courier'],
    ['The Ostra Courier Company, Inc.', 'ostra courier'],
    ['Karst Verlag GmbH & Co. KG', 'Karst Verlag'],
    ['Brell & Vost', 'Brell and Vost'],
    ['L’Écho de Karst', "L'Echo de Karst"],
    ['O.N. Radio', 'ON Radio'],
    ['Ｏｓｔｒａ Courier', 'Ostra Courier'],
    ['E\u0301cho', '\u00c9cho'],
    ['!!!', '!!!']
  ])('%s is %s', (left, right) => {
    expect(isSameOutlet(left, right)).toBe(true)
  })

  it.each([
    ['Ostra Courier', 'Karst Courier'],
    ['Ostra Courier', 'Ostra Courier Online'],
    ['The', 'Company'],
    ['The Company', 'Company Radio'],
    ['Brell and', 'Brell'],
    ['!!!', '???'],
    ['', 'Ostra Courier']
  ])('%s is not %s', (left, right) => {
    expect(isSameOutlet(left, right)).toBe(false)
  })

  it('an outlet without a name is none', () => {
    expect(isSameOutlet(undefined, undefined)).toBe(false)
    expect(isSameOutlet('Wire', undefined)).toBe(false)
    expect(isSameOutlet(undefined, 'Wire')).toBe(false)
  })

  it('takes a name of any length', () => {
    expect(isSameOutlet(`Wire${' Inc.'.repeat(200_000)}`, 'wire')).toBe(true)
    expect(toOutletKey('.'.repeat(1_000_000))).toHaveLength(1_000_000)
  })
})

describe('toOutletNames', () => {
  const toName = toOutletNames({'Ostra News Agency': ['ONA', 'The O.N.A.'], Wire: []})

  it.each([
    ['ONA', 'Ostra News Agency'],
    ['the ona', 'Ostra News Agency'],
    ['Ostra News Agency Ltd', 'Ostra News Agency'],
    ['WIRE', 'Wire'],
    ['Ostra News', 'Ostra News'],
    ['constructor', 'constructor']
  ])('knows %s as %s', (name, one) => {
    expect(toName(name)).toBe(one)
  })
})
