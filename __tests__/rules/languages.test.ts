import {describe, expect, it} from '@jest/globals'
import {lintText} from '../../src/index.ts'
import {stories} from '../helpers/languages.ts'

const rules = {
  'unattributed-quote': 'error',
  'carried-attribution': 'error',
  'mismatched-quote-marks': 'error',
  'vague-source': 'error',
  'empty-byline': 'error'
} as const

const english = `The bridge of Ostra will stay shut until Thursday, and the province has said that it knew of the cracks.

“We cannot put the people who cross it every morning at risk.”

Sources say that the engineers were told. By admin`

describe('a rule that cannot judge a language', () => {
  it.each(Object.entries(stories))('is silent on %s', async (_, text) => {
    expect((await lintText({text, rules})).messages.map(({message}) => message)).toEqual([])
  })

  it('says of English what it says of it', async () => {
    const {messages} = await lintText({text: english, rules})

    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unattributed-quote', 'vague-source'])
  })

  it.each([
    [
      'de',
      'Die Brücke von Ostra bleibt bis Donnerstag gesperrt. Das teilte die Stadt am Montag mit.\n\n„Wir können das Leben der Menschen nicht länger aufs Spiel setzen, das weiß jeder hier.“'
    ],
    [
      'fr',
      'Le pont d’Ostra restera fermé jusqu’à jeudi. La ville l’a fait savoir lundi soir.\n\n« Nous ne pouvons pas risquer plus longtemps la vie des gens qui passent ici. »'
    ],
    [
      'es',
      'El puente de Ostra seguirá cerrado hasta el jueves. La ciudad lo comunicó el lunes.\n\n«No podemos arriesgar más tiempo la vida de la gente que pasa por aquí cada mañana.»'
    ]
  ])('says of %s what nobody says in it', async (_, text) => {
    const {messages} = await lintText({text, rules})

    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unattributed-quote'])
  })
})
