import {describe, expect, it} from '@jest/globals'
import {traceCopies} from '../../src/match/trace.ts'
import {toDocument} from '../helpers/mark.ts'

const notice = 'Reporting from the valley is paid for by the readers of this paper and by nobody else in the world'
const wave = 'The wave went through the market square of Ostra before anyone in the town had left the house'
const story = (name: string) => Array.from({length: 60}, (_, at) => `${name}${'x'.repeat(at)}`).join(' ')
const article = (outlet: string, name: string, last: string) =>
  toDocument(`${story(name)}.\n\n${last}.`, `${name}.txt`, {outlet: {value: outlet, from: 'metadata'}})

/** The paths of a chain. */
const trace = (first: ReturnType<typeof article>, others: readonly ReturnType<typeof article>[]) =>
  traceCopies(first, undefined, others).steps.map(({path}) => path)

describe('the page of an article', () => {
  it('is what two others of its outlet have too', () => {
    const others = ['b', 'c'].map((name) => article('Daily', name, notice))

    expect(trace(article('Daily', 'a', notice), others)).toEqual(['a.txt'])
    expect(trace(article('Daily', 'a', notice), others.slice(1))).toEqual(['a.txt', 'c.txt'])
  })

  it('is not what articles of other outlets have, where it looks like news', () => {
    const others = ['b', 'c', 'd'].map((name) => article(`Paper ${name}`, name, wave))

    expect(trace(article('Daily', 'a', wave), others)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt'])
  })

  it('is not told by versions of the same story', () => {
    const versions = ['a', 'b', 'c'].map((name) => toDocument(`${story('dam')}.\n\n${wave}.`, `${name}.txt`))
    const [first, ...others] = versions

    expect(first && trace(first, others)).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })
})
