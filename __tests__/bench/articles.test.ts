import {describe, expect, it} from '@jest/globals'
import {generate} from '../../bench/articles.ts'

describe('generate', () => {
  const articles = [...generate(1200, 1)]

  it('writes the same archive from the same seed, however many articles are asked for', () => {
    expect([...generate(60, 1)]).toEqual(articles.slice(0, 60))
    expect([...generate(60, 2)]).not.toEqual(articles.slice(0, 60))
  })

  it('writes articles of about 6 KB', () => {
    const bytes = articles.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0)

    expect(Math.round(bytes / articles.length / 1000)).toBe(6)
  })

  it('plants copies of every kind in their shares: one in twelve articles, a quarter of them each', () => {
    const count = (wanted: string) => articles.filter(({kind}) => kind === wanted).length
    const copies = ['copy', 'edited', 'moved', 'wire'].map(count)

    expect(count('own') / articles.length).toBeCloseTo(11 / 12, 1)
    for (const planted of copies) expect(Math.abs(planted - articles.length / 48)).toBeLessThan(15)
  })

  it('copies a whole article word for word, its template aside', () => {
    const copy = articles.find(({kind}) => kind === 'copy')
    const body = copy?.text.split('\n\n').slice(2, -5).join('\n\n') ?? ''

    expect(body.length).toBeGreaterThan(100)
    expect(articles.filter(({text}) => text.includes(body)).length).toBeGreaterThan(1)
  })

  it('prints the template of its outlet around each article', () => {
    const toFrame = (text: string) => {
      const lines = text.split('\n\n')
      return [...lines.slice(0, 2), ...lines.slice(-5)].join('\n')
    }
    const frames = new Map(articles.map(({outlet, text}) => [outlet, toFrame(text)]))

    expect(new Set(frames.values()).size).toBe(40)
    for (const {outlet, text} of articles) expect(toFrame(text)).toBe(frames.get(outlet))
  })

  it('quotes people, with their source before and behind', () => {
    const text = articles.map((article) => article.text).join('\n')

    expect(text).toMatch(/“\p{Lu}[^“”]+,” said \p{Lu}\p{L}+ \p{Lu}\p{L}+\./u)
    expect(text).toMatch(/\p{Lu}\p{L}+ said: “/u)
    expect(text).toMatch(/"\p{Lu}[^"]+," \p{Lu}/u)
  })
})
