import {describe, expect, it} from '@jest/globals'
import {findPhrase, type Token, toPhrase} from '../../src/text/phrases.ts'

/** Words with a capital are names, as in a sentence. */
function toTokens(sentence: string): Token[] {
  return sentence.split(' ').map((word, at) => ({
    word: word.toLowerCase(),
    capital: word !== word.toLowerCase(),
    apart: false,
    start: at,
    end: at + 1
  }))
}

const find = (short: string, sentence: string, from = 0) => findPhrase([toPhrase(short)], toTokens(sentence), from)

describe('findPhrase', () => {
  it.each([
    ['a word', 'sources', 'sources say', 1],
    ['a word in another place', 'say', 'sources say', 0],
    ['words in a row', 'sources say', 'sources say so', 2],
    ['one of several words', 'sources|insiders say|claim', 'insiders claim that', 2],
    ['a step that may be left out, taken', 'sources have? said', 'sources have said', 3],
    ['a step that may be left out, left out', 'sources have? said', 'sources said', 2],
    ['a repeated step, left out', 'it was widely|often* reported', 'it was reported', 3],
    ['a repeated step, twice', 'it was widely|often* reported', 'it was often widely reported', 5],
    ['a repeated step, four times at most', 'it was long* so', 'it was long long long long so', 7],
    ['a repeated step, once too often', 'it was long* so', 'it was long long long long long so', 0],
    ['any word without a capital', 'a ~* report', 'a recent leaked report', 4],
    ['a name is not any word', 'a ~* report', 'a recent Ostra report', 0],
    ['as few words as it can', 'a ~* report', 'a report on a report', 2],
    ['a sentence that ends too soon', 'according to sources', 'according to', 0],
    ['nothing of an empty place', 'sources', '', 0]
  ])('%s', (_, short, sentence, length) => {
    expect(find(short, sentence)).toBe(length)
  })

  it('takes the first of the phrases that stands there', () => {
    const phrases = ['sources say', 'sources'].map(toPhrase)

    expect(findPhrase(phrases, toTokens('sources say so'), 0)).toBe(2)
    expect(findPhrase(phrases, toTokens('sources deny it'), 0)).toBe(1)
  })

  it('looks from the given place on', () => {
    expect(find('sources say', 'now sources say', 1)).toBe(2)
    expect(find('sources say', 'now sources say', 9)).toBe(0)
  })

  it('lets a last step be left out', () => {
    expect(find('sources say so?', 'sources say')).toBe(2)
  })
})
