import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/uncredited-copy.ts'
import {type Article, article, findAll, markAll} from '../helpers/newsroom.ts'

const lead =
  'divers found cracks in two of the four walls that keep the sea out, and the boats will have to be gone by the end of the month'
const second =
  'the ministry of works knew of the cracks for seven years and put off the repairs each spring because it had no engineer to spare'
const wire = article('Wire', '2026-01-01', `Ostra’s harbour is not safe: ${lead}, as the town learned. Yet ${second}.`)

const post = (text: string): Article => article('Post', '2026-01-02', text)

describe(rule.id, () => {
  it.each([
    [
      'marks the words that an earlier article of another outlet printed',
      `Boats leave. Late on Monday ⟦${lead}⟧. Nobody was told.`
    ],
    [
      'marks whole paragraphs',
      `Boats leave.\n\n⟦Ostra’s harbour is not safe: ${lead}, as the town learned. Yet ${second}⟧.`
    ],
    ['bridges a few other words', `In Ostra ⟦${lead}, said an old skipper. But ${second}⟧.`],
    ['leaves quoted speech alone', `“It is so that ${lead},” said Mira Holt, the mayor. She was angry.`],
    ['leaves speech without marks alone', `My fellow citizens: ${lead}. I have asked for help.`],
    ['leaves posts alone', `${lead} — Harbour of Ostra (@ostraharbour)`],
    ['leaves other words alone', 'Forty boats will winter in Vell because the walls of another port are about to fall.']
  ])('%s', async (_, text) => {
    const articles = [wire, post(text)]

    expect(await markAll(rule, articles)).toEqual(articles.map((one) => one.text))
  })

  it('leaves what stands between speech without marks alone', async () => {
    const speech = `I say it plainly and without fear.\n\nFor ${lead}.\n\nWe shall not wait for the ministry.`

    expect((await findAll(rule, [article('Wire', '2026-01-01', speech), post(speech)])).flat()).toEqual([])
  })

  it('knows names and numbers as nobody’s own', async () => {
    const names =
      'Mira Holt of Ostra, Anton Brell of Vell, Hanna Brook of Karst, Ilka Brandt of the Port Authority of Lower Valle and Jon Reed'

    expect((await findAll(rule, [article('Wire', '2026-01-01', names), post(names)])).flat()).toEqual([])
    expect(
      (await findAll(rule, [article('Wire', '2026-01-01', names), post(names)], {minWords: 5})).flat()
    ).toHaveLength(1)
  })

  it('counts what quotations leave of a passage', async () => {
    const told = `The council heard from Mira Holt on Monday evening. “It is true that ${lead},” she said, and the meeting was over before nine.`

    expect((await findAll(rule, [article('Wire', '2026-01-01', told), post(told)])).flat()).toEqual([])
    expect((await findAll(rule, [wire, post(told.replace(/[“”]/gu, ''))])).flat()).toHaveLength(1)
  })

  it('leaves the page template of an outlet alone', async () => {
    const stories = [
      'The mayor of Vell opened the new school on Friday with a speech that lasted an hour and a cake that lasted ten minutes.',
      'Snow fell on the passes above Karst for the third day, and the bus to the mines did not run until after lunch.',
      'A fox that had lived in the tower of the town hall since the spring was caught by two firemen and a baker.'
    ]
    const pages = stories.map((story, day) =>
      article('Post', `2026-01-0${day + 2}`, `${story}\n\nOn this page: ${lead}.`)
    )

    expect((await findAll(rule, [wire, ...pages])).flat()).toEqual([])
    expect((await findAll(rule, [wire, ...pages.slice(0, 1)])).flat()).toHaveLength(1)
  })

  it('leaves boilerplate alone', async () => {
    const rest = 'to the rules that the council of the harbour has made for all who come to read what stands here'
    const printed = (text: string) => [
      article('Wire', '2026-01-01', `Boats come.\n\n${text}`),
      post(`Snow.\n\n${text}`)
    ]

    expect((await findAll(rule, printed(`By continuing to use our site, you agree ${rest}`))).flat()).toEqual([])
    expect((await findAll(rule, printed(`The skippers of the town never agreed ${rest}`))).flat()).toHaveLength(1)
  })

  it.each([
    ['the outlet', {credits: [{name: 'The Wire', kind: 'outlet'}]}, 0],
    ['the outlet in other letters', {credits: [{name: 'WIRE', kind: 'document'}]}, 0],
    ['the outlet by its byline', {byline: 'The Wire'}, 0],
    ['an agency, which both may have it from', {credits: [{name: 'Ostra News Agency', kind: 'agency'}]}, 0],
    ['another outlet', {credits: [{name: 'Echo', kind: 'outlet'}]}, 1],
    ['the outlet for a picture alone', {credits: [{name: 'Wire', kind: 'photo'}]}, 1],
    ['itself, an agency', {credits: [{name: 'Post', kind: 'agency'}]}, 0],
    ['nobody', {credits: []}, 1]
  ] as const)('reads the article when it credits %s', async (_, about, found) => {
    expect((await findAll(rule, [wire, {...post(lead), ...about}])).flat()).toHaveLength(found)
  })

  it.each([
    ['one outlet', 'Wire', 'The Wire Inc.', 0],
    ['two outlets', 'Wire', 'Post', 1],
    ['one known and one not', 'Wire', undefined, 1]
  ])('takes two articles as those of %s', async (_, one, other, found) => {
    const outletOf = (outlet: string | undefined) => (outlet === undefined ? {} : {outlet})
    const articles = [
      {path: 'a/1.txt', text: lead, ...outletOf(one)},
      {path: 'a/2.txt', text: lead, ...outletOf(other)}
    ]

    expect((await findAll(rule, articles)).flat()).toHaveLength(found)
  })

  it('lets folders stand for outlets where none is known', async () => {
    const at = (path: string) => ({path, text: lead})

    expect((await findAll(rule, [at('a/1.txt'), at('a/2.txt')])).flat()).toEqual([])
    expect((await findAll(rule, [at('1.txt'), at('2.txt')])).flat()).toEqual([])
    expect((await findAll(rule, [at('a/1.txt'), at('b/2.txt')])).flat()).toHaveLength(1)
  })

  it('speaks once of an earlier article, with the longest place and all words', async () => {
    const filler = 'Nobody in the town had been told of any of this when the council met on Thursday evening. '
    const [, found] = await findAll(rule, [wire, post(`So ${lead}. ${filler.repeat(3)}And ${second}.`)])

    expect(found?.map(({message}) => message)).toEqual([
      '53 words in 2 places are those of Wire, 2026-01-01, without credit'
    ])
    expect(found?.[0]?.related?.map(({path}) => path)).toEqual(['wire/2026-01-01.txt', undefined])
  })

  it('says how many further articles hold the words', async () => {
    const later = ['Echo', 'Star', 'Post'].map((outlet, at) =>
      article(outlet, `2026-01-0${at + 2}`, `${outlet}: ${lead}`)
    )

    expect((await findAll(rule, [wire, ...later])).at(-1)?.map(({message}) => message)).toEqual([
      '28 words are those of Wire, 2026-01-01, without credit; also in 2 further articles'
    ])
  })

  it('refuses a minWords too small to mean copying', async () => {
    await expect(findAll(rule, [wire], {minWords: 4})).rejects.toThrow('at least 5')
  })
})
