import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/altered-quote.ts'
import {toDocument} from '../helpers/mark.ts'
import {article, findAll, markAll, quoting} from '../helpers/newsroom.ts'

const spoken = 'We will open the harbour to every boat that has lain here before the storm'
const wire = article('Wire', '2026-01-01', `“${spoken},” said Mira Holt, the mayor of Ostra.`)

describe(rule.id, () => {
  it.each([
    ['marks a quotation with another word', `“⟦${spoken.replace('will', 'may')}⟧,” said Mira Holt.`],
    ['marks one that lacks a word', `Mira Holt said: “⟦${spoken.replace('every', 'a')}⟧.”`],
    ['knows the same words', `“${spoken},” said Mira Holt.`],
    ['leaves a shortened quotation alone', `“${spoken.split(' ').slice(0, 11).join(' ')},” said Mira Holt.`],
    ['leaves one that owns up to its change alone', `“${spoken.replace('here', '[in Ostra]')},” said Mira Holt.`],
    ['leaves an ellipsis alone', `“${spoken.replace('to every boat', '…')},” said Mira Holt.`],
    [
      'leaves another spelling alone',
      `“${spoken.replace('We will', "We'll").replace('harbour', 'harbor')},” said Mira Holt.`
    ],
    [
      'leaves another utterance alone',
      '“We will open the harbour to nobody who did not pay in the spring,” said Mira Holt.'
    ],
    [
      'leaves titles alone',
      `She wrote the novel “${spoken.replace('will', 'may')}” in 1990.`.replace(/“[^”]*”/u, '“We May Open the Harbour”')
    ]
  ])('%s', async (_, text) => {
    const articles = [wire, article('Post', '2026-01-02', text)]

    expect(await markAll(rule, articles)).toEqual(articles.map((one) => one.text))
  })

  it('says what changed, and who had it otherwise', async () => {
    const [, found] = await findAll(rule, [
      wire,
      article('Wire', '2026-01-02', `“${spoken.replace('has', 'had')},” she said.`)
    ])

    expect(found?.map(({message}) => message)).toEqual([
      'Quoted in other words by Wire, 2026-01-01: "has" became "had"'
    ])
    expect(found?.[0]?.related?.[0]?.path).toBe('wire/2026-01-01.txt')
  })

  it('asks whether the words are truly quoted', () => {
    const text = `Mira Holt said that ${spoken.replace('will', 'may')}.`
    const earlier = {path: 'wire.txt', start: 0, end: 9}
    const archive = quoting([{here: {start: 20, end: text.length - 1}, earlier, words: 15, further: 0, text: spoken}])

    expect([...rule.check({document: toDocument(text), archive, options: {minWords: 8, similarity: 0.65}})]).toEqual([])
  })

  it.each([
    ['a teaser', `Read more: “${spoken.replace('will', 'may')},” says Mira Holt`],
    ['a caption', `Photo: “${spoken.replace('will', 'may')},” says Mira Holt`]
  ])('leaves %s alone: it is boilerplate', async (_, text) => {
    expect((await findAll(rule, [wire, article('Post', '2026-01-02', `Boats leave.\n\n${text}`)])).flat()).toEqual([])
  })

  it('leaves what recurs in the articles of an outlet alone', async () => {
    const stories = [
      'The mayor opened a school.',
      'Snow fell on the passes of Karst.',
      'A fox was caught in the tower.'
    ]
    const page = `“${spoken.replace('will', 'may')},” says Mira Holt, our reader`
    const pages = stories.map((story, day) => article('Post', `2026-01-0${day + 2}`, `${story.repeat(9)}\n\n${page}`))

    expect((await findAll(rule, [wire, ...pages])).flat()).toEqual([])
    expect((await findAll(rule, [wire, ...pages.slice(0, 2)])).flat()).toHaveLength(2)
  })

  it('holds its options at their bounds', async () => {
    const articles = [wire, article('Post', '2026-01-02', `“${spoken.replace('will', 'may')},” said Mira Holt.`)]

    expect((await findAll(rule, articles, {minWords: 15})).flat()).toHaveLength(1)
    expect((await findAll(rule, articles, {minWords: 16})).flat()).toEqual([])
    expect((await findAll(rule, articles, {similarity: 1})).flat()).toEqual([])
    await expect(findAll(rule, articles, {minWords: 7})).rejects.toThrow('at least 8')
    await expect(findAll(rule, articles, {similarity: 0.4})).rejects.toThrow('at least 0.5')
  })
})
