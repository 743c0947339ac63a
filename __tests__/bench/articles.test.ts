import {describe, expect, it} from '@jest/globals'
import {generate} from '../../bench/articles.ts'

describe('generate', () => {
  const articles = [...generate(600, 1)]

  it('writes the same archive from the same seed', () => {
    expect([...generate(60, 1)]).toEqual(articles.slice(0, 60))
    expect([...generate(60, 2)]).not.toEqual(articles.slice(0, 60))
  })

  it('plants copies of every kind among articles of their own, of about 6 KB', () => {
    const kinds = new Set(articles.map(({kind}) => kind))
    const bytes = articles.reduce((sum, {text}) => sum + text.length, 0)

    expect([...kinds].sort()).toEqual(['copy', 'edited', 'moved', 'own', 'wire'])
    expect(articles.filter(({kind}) => kind === 'own').length).toBeGreaterThan(500)
    expect(Math.round(bytes / articles.length / 1000)).toBe(6)
  })

  it('prints the template of its outlet around each article', () => {
    const heads = new Map(articles.map(({outlet, text}) => [outlet, text.slice(0, text.indexOf('\n'))]))

    for (const {outlet, text} of articles) expect(text.startsWith(`${heads.get(outlet)}\n\n`)).toBe(true)
  })
})
