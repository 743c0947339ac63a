import {describe, expect, it} from '@jest/globals'
import {withLanguage} from '../../src/analyze/language.ts'
import type {Header} from '../../src/model/article.ts'
import {hostile} from '../helpers/hostile.ts'
import {stories} from '../helpers/languages.ts'

const english = 'The bridge of Ostra will stay shut until Thursday, said Mira Holt, who has been mayor for nine years.'
const french = '“Nous ne pouvons pas risquer la vie des gens qui passent ici chaque matin”'

/** The language that an article is said to be in by its text alone. */
async function toLanguage(text: string): Promise<string | undefined> {
  return (await withLanguage({}, Buffer.from(text))).language?.value
}

describe('a text', () => {
  it.each(Object.entries(stories))('knows %s', async (language, text) => {
    expect(await toLanguage(text)).toBe(language)
    expect(await toLanguage(`Ostra\nMenu\n${text}\n`.repeat(40))).toBe(language)
  })

  it.each([
    ['in a few words of it', 'It was over by noon, and nobody was there.'],
    ['with a quotation in another language', `${english} ${french}, the engineer Luc Vell told her. ${english}`],
    ['among names and figures', `Harrow 2, Dunmere 2\nKesten 0, Brill 4\nMarlow 1, Tarn 1\n${english}`]
  ])('knows English %s', async (_, text) => {
    expect(await toLanguage(text)).toBe('en')
  })

  it.each([
    ['nothing', ''],
    ['a name', 'Mira Holt'],
    ['figures', '12 34 55 77 3.1415 '.repeat(40)],
    ['one headline', 'Brücke bleibt gesperrt']
  ])('does not say what %s is', async (_, text) => {
    expect(await toLanguage(text)).toBeUndefined()
  })

  it('says of a long text in a language that nobody knows that it is none of those known', async () => {
    expect(
      await toLanguage('Bolka vrenti osk mardu felni: «Ustra holp denni vark», zelti Mira Holt. '.repeat(20))
    ).toBe('und')
  })

  it.each(Object.entries(hostile))('comes back from %s', async (_, text) => {
    expect((await toLanguage(text)) ?? 'none').toMatch(/^(?:[a-z]{2,3}|none)$/u)
  })
})

describe('withLanguage', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('takes what the header says', async () => {
    const header: Header = {language: {value: 'fr', from: 'metadata'}}

    expect(await withLanguage(header, bytes(english))).toBe(header)
  })

  it('guesses from the text where it says nothing', async () => {
    expect(await withLanguage({}, bytes(english))).toEqual({language: {value: 'en', from: 'text'}})
    expect(await withLanguage({}, bytes('Mira Holt'))).toEqual({})
  })

  it('reads stretches that begin and end within a letter', async () => {
    expect(await withLanguage({}, bytes(`é${stories.ru}\n`.repeat(40)))).toEqual({
      language: {value: 'ru', from: 'text'}
    })
  })
})
