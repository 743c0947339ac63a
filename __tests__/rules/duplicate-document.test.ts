import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/duplicate-document.ts'
import {type Article, article, findAll, markAll} from '../helpers/newsroom.ts'

const story = [
  'Divers found cracks in two of the four walls that keep the sea out of the harbour of Ostra on Monday.',
  'The port authority will move forty boats to Vell, where the quay was made longer in the summer.',
  'Skippers have to pay for the way themselves, and some of them said they would rather stay and see.',
  'The ministry of works will send an engineer next week, who is to say how long the walls can stand.'
]
const notice = 'Ostra votes on Sunday.\n\nThe polls open at eight and close at six, and nobody needs to bring a pen.'
const wire = article('Wire', '2026-01-01', story.join('\n\n'))

async function messages(...articles: readonly Article[]): Promise<readonly string[]> {
  return (await findAll(rule, articles)).flat().map(({message}) => message)
}

describe(rule.id, () => {
  it.each([
    ['marks the first words of a copy', ['⟦No boats in Ostra⟧', ...story]],
    ['marks a copy of a part', story.slice(0, 3).map((line, at) => (at === 0 ? `⟦${line}⟧` : line))],
    ['marks a copy with a few words changed', [`⟦${story[0]?.replace('Monday', 'Tuesday')}⟧`, ...story.slice(1)]],
    [
      'leaves an article that copies half of it',
      [
        ...story.slice(0, 2),
        ...notice.split('\n\n'),
        'Ostra has nine thousand voters, and in the last election six thousand of them came to the polls.'
      ]
    ]
  ])('%s', async (_, lines) => {
    const articles = [wire, article('Post', '2026-01-02', lines.join('\n\n'))]

    expect(await markAll(rule, articles)).toEqual(articles.map(({text}) => text))
  })

  it('marks no more of a long first line than its first words', async () => {
    const [copy] = await findAll(rule, [
      article('Post', '2026-01-02', story.join(' ')),
      article('Wire', '2026-01-01', story.join(' '))
    ])

    expect(copy?.[0]?.span).toEqual({start: 0, end: 120})
  })

  it('leaves short notices alone, unless asked', async () => {
    const articles = [article('Wire', '2026-01-01', notice), article('Post', '2026-01-02', notice)]

    expect((await findAll(rule, articles)).flat()).toEqual([])
    expect((await findAll(rule, articles, {minWords: 12})).flat()).toHaveLength(1)
  })

  it('says who printed it before and when, and how many others did', async () => {
    const copy = {...wire, path: 'post/copy.txt', outlet: 'Post'}

    expect(await messages(wire, {...copy, published: '2026-01-02T08:00:00Z'})).toEqual([
      'All of it stands in an earlier article of Wire, 2026-01-01'
    ])
    expect(await messages(wire, copy)).toEqual([
      'All of it stands in an earlier article of Post, 2026-01-01, the same day'
    ])
    expect(await messages({...wire, published: ''}, {...copy, published: ''})).toEqual([
      'All of it stands in an earlier article of Post, undated'
    ])
    expect(await messages(wire, {path: 'a.txt', text: wire.text})).toEqual([
      'All of it stands in an earlier article of Wire, 2026-01-01, this article undated'
    ])
    expect(await messages({path: 'a.txt', text: wire.text}, {path: 'b.txt', text: wire.text})).toEqual([
      'All of it stands in an earlier article of an unknown outlet, undated'
    ])
    const three = ['Post', 'Echo', 'Star'].map((outlet) => article(outlet, '2026-01-02', wire.text))
    expect((await messages(wire, ...three)).at(-1)).toMatch(/; also in 2 further articles$/u)
  })

  it('holds its options at their bounds', async () => {
    const copy = article('Post', '2026-01-02', ['No boats in Ostra', ...story].join('\n\n'))

    expect((await findAll(rule, [wire, copy], {containment: 1})).flat()).toEqual([])
    await expect(findAll(rule, [wire], {containment: 0.79})).rejects.toThrow('at least 0.8')
    await expect(findAll(rule, [wire], {minWords: 11})).rejects.toThrow('at least 12')
  })
})
