import {describe, expect, it} from '@jest/globals'
import {isFirstPerson} from '../../src/text/first-person.ts'

describe('isFirstPerson', () => {
  it.each([
    ['I have asked the ministry for help.'],
    ['The dam is old, but we’ll mend it.'],
    ['Let me tell you about the dam.'],
    ['Our town has waited for seven years.'],
    ['Der Damm hält, und wir bleiben.'],
    ['Le barrage est vieux, mais nous restons.'],
    ['Mira Holt (@miraholt) January 2, 2026'],
    ['The dam is open. pic.twitter.com/abc']
  ])('%s', (text) => {
    expect(isFirstPerson(text)).toBe(true)
  })

  it.each([
    ['The mayor has asked the ministry for help.'],
    ['It was built in Westphalia, an hour from Wexford, by the firm of Ikert.'],
    ['The IMF and the WEF met in Myanmar.'],
    ['Write to dam@ostra.example (or call).'],
    ['']
  ])('not: %s', (text) => {
    expect(isFirstPerson(text)).toBe(false)
  })

  it.each(
    'I me Me my My we We our ours Our ich Ich mich Mich wir Wir je Je nous Nous yo Yo nosotros Nosotras'.split(' ')
  )('knows %s', (pronoun) => {
    expect(isFirstPerson(`Ostra, ${pronoun}`)).toBe(true)
    expect(isFirstPerson(`Ostra ${pronoun}n`)).toBe(false)
  })

  it('takes a megabyte in its stride', () => {
    expect(isFirstPerson('i'.repeat(1_000_000))).toBe(false)
    expect(isFirstPerson('(@ '.repeat(300_000))).toBe(false)
  })
})
