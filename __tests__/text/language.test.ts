import {describe, expect, it} from '@jest/globals'
import {isEnglish, toPrimary} from '../../src/text/language.ts'

describe('toPrimary', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['eng', 'en'],
    [' English ', 'en'],
    ['deu', 'de'],
    ['cmn-Hans', 'zh'],
    ['est', 'et'],
    ['und', 'und'],
    ['Klingon', 'klingon'],
    ['', '']
  ])('makes of %j %j', (tag, primary) => {
    expect(toPrimary(tag)).toBe(primary)
  })
})

describe('isEnglish', () => {
  it('holds for English, and where nothing is known', () => {
    expect(['en', 'en-GB', 'English', undefined].map(isEnglish)).toEqual([true, true, true, true])
    expect(['de', 'est', 'und', ''].map(isEnglish)).toEqual([false, false, false, false])
  })
})
