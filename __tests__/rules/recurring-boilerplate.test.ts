import {describe, expect, it} from '@jest/globals'
import rule from '../../rules/recurring-boilerplate.ts'
import {type Article, article, findAll, markAll} from '../helpers/newsroom.ts'

const leads = [
  'The mayor of Vell opened the new school on Friday with a speech that lasted an hour and a cake that lasted ten minutes.',
  'Snow fell on the passes above Karst for the third day, and the bus to the mines did not run until after lunch was over.',
  'A fox that had lived in the tower of the town hall since the spring was caught by two firemen and a baker with a net.',
  'The orchestra of Ostra played in the fish market on Sunday because the roof of the opera had been blown into the harbour.'
]
const ends = [
  'Nobody could say on Monday how many of the children would come, since the road to the school has not been built at all.',
  'The company hopes that the bus will run again in the morning, and it has asked the miners to bring shovels of their own.',
  'It will be brought to the woods above the lake, where the baker has seen others of its kind with their young this year.',
  'The players went home with the smell of herring in their coats, and the conductor has promised never to do it again.'
]

/** A story a day, between the lines that a page puts around it. */
function pages(toText: (lead: string, end: string, day: number) => string, days = 4): readonly Article[] {
  return leads.slice(0, days).map((lead, at) => article('Post', `2026-01-0${at + 1}`, toText(lead, ends[at] ?? '', at)))
}

const shown = (articles: readonly Article[]) => articles.map(({text}) => text)

describe(rule.id, () => {
  it.each([
    ['marks the lines that all articles share', (lead: string, end: string) => `⟦The Post of Vell⟧\n${lead}\n${end}`],
    [
      'marks lines that follow one another as one',
      (lead: string, end: string) =>
        `${lead}\n${end}\n\n⟦The Post is printed in Vell and read in Karst\n\nWrite to the editors at the old mill⟧`
    ],
    [
      'reads all numbers as one',
      (lead: string, end: string, day: number) => `⟦Vell, page ${day + 7} of 24⟧\n${lead}\n${end}`
    ],
    ['leaves what is boilerplate anyway', (lead: string, end: string) => `${lead}\n${end}\nAdvertisement`],
    ['leaves subheads', (lead: string, end: string) => `${lead}\nWhat happens next\n${end}`],
    ['leaves paragraphs within the story', (lead: string, end: string) => `${lead}\n${leads[3]} Truly.\n${end}`],
    [
      'leaves set phrases of speech',
      (lead: string, end: string) => `${lead}\n“No comment,” the mayor said.\n${end}\n“No comment.”`
    ],
    ['leaves the name below what is said', (lead: string, end: string) => `${lead}\n“${end}”\nMira Holt, Ostra Wire`],
    ['leaves lone words and lone numbers', (lead: string, end: string, day: number) => `Vell\n${day}\n${lead}\n${end}`]
  ])('%s', async (_, toText) => {
    const articles = pages(toText)

    expect(await markAll(rule, articles)).toEqual(shown(articles))
  })

  it('is silent on two articles, on those of two outlets, and on reprints', async () => {
    const toText = (lead: string, end: string) => `The Post of Vell\n${lead}\n${end}`
    const others = pages(toText, 4).map((one, at) => ({...one, outlet: at % 2 === 0 ? 'Post' : 'Wire'}))
    const reprints = [1, 2, 3].map((day) => article('Post', `2026-02-0${day}`, toText(leads[0] ?? '', ends[0] ?? '')))

    expect((await findAll(rule, pages(toText, 2))).flat()).toEqual([])
    expect((await findAll(rule, others)).flat()).toEqual([])
    expect((await findAll(rule, reprints)).flat()).toEqual([])
  })

  it('lets the folder stand for an outlet that is unknown', async () => {
    const at = (folder: string, day: number) => ({path: `${folder}/${day}.txt`, text: `Vell today\n${leads[day]}`})

    expect(
      (
        await findAll(
          rule,
          [0, 1, 2].map((day) => at('post', day))
        )
      )
        .flat()
        .map(({message}) => message)
    ).toEqual(Array.from({length: 3}, () => 'In 3 articles of this folder: "Vell today"'))
    expect((await findAll(rule, [at('a', 0), at('b', 1), at('c', 2)])).flat()).toEqual([])
  })

  it('says in how many articles each line stands, and deletes them', async () => {
    const toText = (lead: string, _: string, day: number) =>
      `${lead}\n\nThe Post of Vell\n${day < 3 ? 'Printed at the old mill\n' : ''}`
    const articles = pages(toText)
    const found = (await findAll(rule, articles)).flat()

    expect(found[0]?.message).toBe('In 3 to 4 articles of Post: "The Post of Vell Printed at the old mill"')
    expect(found[3]?.message).toBe('In 4 articles of Post: "The Post of Vell"')
    const [edit] = found[0]?.fix ?? []
    expect(articles[0]?.text.slice(0, edit?.start)).toBe(`${leads[0]}\n`)
    expect([edit?.end, edit?.text]).toEqual([articles[0]?.text.length, ''])
    expect(found[3]?.fix).toBeUndefined()
    expect(found[3]?.suggest?.map(({desc}) => desc)).toEqual(['Delete these lines'])
  })

  it('holds minArticles at its bounds', async () => {
    const articles = pages((lead) => `The Post of Vell\n${lead}`)

    expect((await findAll(rule, articles, {minArticles: 4})).flat()).toHaveLength(4)
    expect((await findAll(rule, articles, {minArticles: 5})).flat()).toEqual([])
    await expect(findAll(rule, articles, {minArticles: 2})).rejects.toThrow('at least 3')
  })
})
